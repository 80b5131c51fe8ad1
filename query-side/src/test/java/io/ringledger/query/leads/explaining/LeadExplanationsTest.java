package io.ringledger.query.leads.explaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.leads.LeadExplanation;
import io.ringledger.api.leads.LeadHold;
import io.ringledger.api.leads.LeadHold.Reason;
import io.ringledger.api.leads.LeadQuery.ExplainLead;
import io.ringledger.api.leads.LeadStep;
import io.ringledger.api.leads.LeadStep.Kind;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.campaigns.CampaignCreated;
import io.ringledger.events.campaigns.CampaignDeleted;
import io.ringledger.events.campaigns.CampaignPaused;
import io.ringledger.events.campaigns.CampaignResumed;
import io.ringledger.events.campaigns.CampaignRevised;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.events.campaigns.CampaignStopped;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadDeleted;
import io.ringledger.events.leads.LeadDispositionSet;
import io.ringledger.events.leads.LeadMerged;
import io.ringledger.events.leads.LeadUnmerged;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Built;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.DayWindow;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.PauseReason;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RetryVerdict;
import io.ringledger.vocabulary.SubjectId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Why a lead was called or not: by what held then, whatever has changed since. */
class LeadExplanationsTest {
    private static final LeadId LEAD = LeadId.of(1);
    private static final CampaignId CAMPAIGN = CampaignId.of(7);
    private static final CallId CALL = CallId.of(11);

    /** A Monday, eight in the morning in Chicago. */
    private static final Instant EIGHT = Instant.parse("2026-11-30T14:00:00Z");

    private static final Instant NINE = EIGHT.plusSeconds(3_600);
    private static final Instant RETRY = NINE.plusSeconds(14_400 + 120);
    private static final CampaignSchedule MORNINGS = new CampaignSchedule(
            null,
            null,
            ZoneId.of("America/Chicago"),
            List.of(new DayWindow(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.NOON)));

    private final MongoDatabase database = MongoTest.database();
    private final Log log = new Log();
    private int commands;

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aLeadThatWaitsSaysForWhatAtEveryMoment() {
        campaign(new CampaignCreated(CAMPAIGN, plan(MORNINGS), null, EIGHT.minusSeconds(60)));
        entered(CAMPAIGN, EIGHT);
        campaign(new CampaignStarted(CAMPAIGN, false, EIGHT.plusSeconds(60)));
        campaign(new CampaignPaused(CAMPAIGN, PauseReason.FAILURES, NINE.plusSeconds(60)));
        campaign(new CampaignRevised(CAMPAIGN, plan(CampaignSchedule.USUAL), NINE.plusSeconds(120)));
        campaign(new CampaignResumed(CAMPAIGN, NINE.plusSeconds(180)));

        assertThat(reasons(EIGHT.minusSeconds(1))).containsExactly(Reason.NOT_ENTERED);
        assertThat(reasons(EIGHT.plusSeconds(1)))
                .containsExactly(Reason.CAMPAIGN_NOT_RUNNING, Reason.CAMPAIGN_SCHEDULE);
        LeadHold closed = holds(EIGHT.plusSeconds(61)).getFirst();
        assertThat(closed.reason()).isEqualTo(Reason.CAMPAIGN_SCHEDULE);
        assertThat(closed.until()).isEqualTo(NINE);
        assertThat(closed.seen())
                .isEqualTo(Map.of(
                        "zone", "America/Chicago", "local_time", "2026-11-30T08:01:01", "hours", "MONDAY 09:00-12:00"));
        assertThat(reasons(NINE)).containsExactly(Reason.TURN);
        assertThat(holds(NINE.plusSeconds(61)))
                .containsExactly(new LeadHold(
                        Reason.CAMPAIGN_NOT_RUNNING,
                        null,
                        Map.of(
                                "status",
                                "PAUSED",
                                "reason",
                                "FAILURES",
                                "since",
                                NINE.plusSeconds(60).toString())));
        assertThat(holds(null)).containsExactly(new LeadHold(Reason.TURN, null, Map.of("leads_before", "3")));
    }

    @Test
    void theStepsOfTheCampaignStandAmongTheLeadsFromItsEntryOn() {
        campaign(new CampaignCreated(CAMPAIGN, plan(CampaignSchedule.USUAL), null, EIGHT.minusSeconds(60)));
        entered(CAMPAIGN, EIGHT);
        campaign(new CampaignStarted(CAMPAIGN, false, NINE));
        attempt();
        campaign(new CampaignStopped(CAMPAIGN, NINE.plusSeconds(300)));
        LeadExplanation all = explain(null, 0, 50);
        assertThat(all.total()).isEqualTo(5);
        assertThat(all.status()).isEqualTo(LeadStatus.WAITING);
        assertThat(all.steps())
                .extracting(LeadStep::kind)
                .containsExactly(
                        Kind.CREATED,
                        Kind.CAMPAIGN_STARTED,
                        Kind.ATTEMPT_BEGUN,
                        Kind.ATTEMPT_SETTLED,
                        Kind.CAMPAIGN_STOPPED);
        assertThat(thereafter(all))
                .containsExactly(
                        List.of(Reason.CAMPAIGN_NOT_RUNNING),
                        List.of(Reason.TURN),
                        List.of(Reason.BEING_CALLED),
                        List.of(Reason.NOT_DUE),
                        List.of(Reason.CAMPAIGN_NOT_RUNNING, Reason.NOT_DUE));
        LeadStep settled = all.steps().get(3);
        assertThat(settled.callId()).isEqualTo(CALL);
        assertThat(settled.seen())
                .containsEntry("retry", "AGAIN")
                .containsEntry("limit", "6")
                .containsEntry("after", "PT4H")
                .containsEntry("next_at", RETRY.toString());
        for (int each = 0; each < all.steps().size(); each++) {
            assertThat(explain(null, each, 1).steps())
                    .as("a page knows what came before it")
                    .containsExactly(all.steps().get(each));
        }
    }

    @Test
    void whoIsMergedAndPartedStandsWhereItStood() {
        campaign(new CampaignCreated(CAMPAIGN, plan(CampaignSchedule.USUAL), null, EIGHT));
        campaign(new CampaignStarted(CAMPAIGN, true, EIGHT));
        entered(CAMPAIGN, NINE);
        attempt();
        lead(new LeadMerged(LEAD, LeadId.of(2), NINE.plusSeconds(200)));
        lead(new LeadUnmerged(LEAD, LeadId.of(2), NINE.plusSeconds(300)));
        lead(new LeadDispositionSet(LEAD, "nice", false, NINE.plusSeconds(400)));
        assertThat(holds(NINE.plusSeconds(250)))
                .containsExactly(new LeadHold(Reason.DONE, null, Map.of("status", "MERGED")));
        assertThat(holds(NINE.plusSeconds(350))).containsExactly(new LeadHold(Reason.NOT_DUE, RETRY, Map.of()));
        assertThat(explain(null, 4, 1).steps().getFirst().thereafter())
                .containsExactly(new LeadHold(Reason.NOT_DUE, RETRY, Map.of()));
    }

    @Test
    void whoIsUnresolvedIsCalledByNobodyUntilSomebodyKnows() {
        campaign(new CampaignCreated(CAMPAIGN, plan(CampaignSchedule.USUAL), null, EIGHT));
        campaign(new CampaignStarted(CAMPAIGN, false, EIGHT));
        entered(CAMPAIGN, EIGHT);
        lead(new LeadAttemptBegun(LEAD, CAMPAIGN, CALL, 1, NINE, null));
        lead(new LeadAttemptSettled(
                LEAD,
                CAMPAIGN,
                CALL,
                AttemptOutcome.UNKNOWN,
                LeadStatus.UNRESOLVED,
                null,
                NINE.plusSeconds(120),
                null));
        assertThat(holds(null)).containsExactly(new LeadHold(Reason.DONE, null, Map.of("status", "UNRESOLVED")));
        lead(new LeadMerged(LEAD, LeadId.of(2), NINE.plusSeconds(130)));
        lead(new LeadAttemptCorrected(
                LEAD,
                CAMPAIGN,
                CALL,
                AttemptOutcome.UNKNOWN,
                AttemptOutcome.BUSY,
                true,
                LeadStatus.WAITING,
                RETRY,
                NINE.plusSeconds(140),
                new RetryVerdict(RetryVerdict.Reason.AGAIN, 1, 6, 1, 4, Duration.ofMinutes(15))));
        assertThat(holds(null)).containsExactly(new LeadHold(Reason.DONE, null, Map.of("status", "MERGED")));
        lead(new LeadUnmerged(LEAD, LeadId.of(2), NINE.plusSeconds(150)));
        assertThat(holds(null)).containsExactly(new LeadHold(Reason.NOT_DUE, RETRY, Map.of()));
        LeadStep corrected = explain(null, 4, 1).steps().getFirst();
        assertThat(corrected.by()).isEqualTo(Log.USER);
        assertThat(corrected.seen()).containsEntry("was", "UNKNOWN").containsEntry("by_hand", "true");
    }

    @Test
    void whatWasDeletedIsStillExplainedAndNeverToOthers() {
        entered(null, EIGHT);
        assertThat(reasons(null)).containsExactly(Reason.NO_CAMPAIGN);
        lead(new LeadDeleted(LEAD, NINE));
        LeadExplanation gone = explain(null, 0, 50);
        assertThat(gone.holds()).containsExactly(new LeadHold(Reason.DONE, null, Map.of("status", "DELETED")));
        assertThat(gone.steps().getLast().by()).isEqualTo(Log.USER);
        assertThatThrownBy(() -> explained("globex", null, 0, 50))
                .isInstanceOf(Rejected.class)
                .hasMessageStartingWith("LEAD_NOT_FOUND");
    }

    @Test
    void aCampaignThatIsGoneOrNeverWasIsMissing() {
        entered(CAMPAIGN, EIGHT);
        assertThat(reasons(null)).containsExactly(Reason.CAMPAIGN_MISSING);
        campaign(new CampaignCreated(CAMPAIGN, plan(CampaignSchedule.USUAL), null, EIGHT));
        campaign(new CampaignDeleted(CAMPAIGN, NINE));
        assertThat(reasons(EIGHT)).containsExactly(Reason.CAMPAIGN_NOT_RUNNING);
        assertThat(holds(null))
                .containsExactly(new LeadHold(Reason.CAMPAIGN_MISSING, null, Map.of("since", NINE.toString())));
    }

    @Test
    void aCampaignThatIsToStartSaysWhen() {
        CampaignSchedule tomorrow = CampaignSchedule.USUAL.startingAt(NINE.plus(Duration.ofDays(1)));
        campaign(new CampaignCreated(CAMPAIGN, plan(tomorrow), null, EIGHT));
        entered(CAMPAIGN, NINE);
        LeadHold hold = holds(null).getFirst();
        assertThat(hold.until()).isEqualTo(tomorrow.startsAt());
        assertThat(hold.seen()).containsEntry("status", "SCHEDULED");
    }

    private static List<List<Reason>> thereafter(LeadExplanation all) {
        return all.steps().stream()
                .map(step -> step.thereafter().stream().map(LeadHold::reason).toList())
                .toList();
    }

    private List<Reason> reasons(@Nullable Instant at) {
        return holds(at).stream().map(LeadHold::reason).toList();
    }

    private List<LeadHold> holds(@Nullable Instant at) {
        return explain(at, 0, 1).holds();
    }

    private LeadExplanation explain(@Nullable Instant at, long offset, int limit) {
        return explained("acme", at, offset, limit);
    }

    private LeadExplanation explained(String tenant, @Nullable Instant at, long offset, int limit) {
        Turns turns = new Turns() {
            @Override
            public boolean isErased(LeadId leadId, MetaData asked) {
                return false;
            }

            @Override
            public Optional<Map<String, String>> find(LeadId leadId, Instant now, MetaData asked) {
                return Optional.of(Map.of("leads_before", "3"));
            }
        };
        var explanations = new LeadExplanations(database, Built.of(database, new LeadStepsProjection(), log), turns);
        return explanations.explain(
                new ExplainLead(LEAD, at, NINE.plusSeconds(600), offset, limit),
                MetaData.with(MetadataKeys.TENANT_ID, tenant));
    }

    private static CampaignPlan plan(CampaignSchedule schedule) {
        return new CampaignPlan("Sale", null, CampaignSettings.USUAL, schedule, List.of(CampaignChannel.CALLS));
    }

    private void entered(@Nullable CampaignId campaign, Instant at) {
        LeadProfile profile = new LeadProfile(
                new PhoneNumber("+12125550123"), "Jane Doe", null, null, null, null, null, Attributes.NONE);
        lead(new LeadCreated(LEAD, new SubjectId("subj_" + "a1".repeat(16)), campaign, profile, null, 5, null, at));
    }

    private void attempt() {
        lead(new LeadAttemptBegun(LEAD, CAMPAIGN, CALL, 1, NINE.plusSeconds(60), null));
        lead(new LeadAttemptSettled(
                LEAD,
                CAMPAIGN,
                CALL,
                AttemptOutcome.NO_ANSWER,
                LeadStatus.WAITING,
                RETRY,
                NINE.plusSeconds(120),
                new RetryVerdict(RetryVerdict.Reason.AGAIN, 1, 6, 1, 4, Duration.ofHours(4))));
    }

    private void lead(Object event) {
        append(LEAD.value(), event);
    }

    private void campaign(Object event) {
        append(CAMPAIGN.value(), event);
    }

    /** Each by a command of its own. */
    private void append(String stream, Object event) {
        log.record(
                stream,
                event,
                MetaData.with(MetadataKeys.TENANT_ID, "acme")
                        .and(MetadataKeys.USER_ID, Log.USER)
                        .and(MetadataKeys.CAUSATION_ID, "command-" + commands++));
    }
}
