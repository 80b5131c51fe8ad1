package io.ringledger.query.campaigns;

import static io.ringledger.query.campaigns.CampaignHistory.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.analytics.Interval;
import io.ringledger.api.campaigns.CampaignQuery.CountVariants;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaign;
import io.ringledger.api.campaigns.CampaignQuery.TestedVariant;
import io.ringledger.api.campaigns.CampaignResults.Period;
import io.ringledger.api.campaigns.CampaignResults.Tally;
import io.ringledger.api.campaigns.SplitResults.Count;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.events.leads.LeadDispositionSet;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.DispositionKind;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.RetryVerdict;
import io.ringledger.vocabulary.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a campaign's events counts for what, and where. */
class CampaignResultsTest {
    private static final MetaData ASKED = MetaData.with(MetadataKeys.TENANT_ID, ACME.value());
    private static final CampaignId CAMPAIGN = CampaignId.of(1);
    private static final LeadId LEAD = LeadId.of(5);
    private static final CallId CALL = CallId.of(6);
    private static final CallId LATER_CALL = CallId.of(7);
    private static final Instant AT = Instant.parse("2026-11-28T12:59:59.500Z");
    private static final AssignedVariant SHORT = new AssignedVariant(2, "short", null, null);

    private final MongoDatabase database = MongoTest.database();

    private ResultQueries built(Log log) {
        return CampaignProjections.queries(database, log);
    }

    /** However late it is known, it stands where the attempt was begun; and as it was dialled, whatever is tried by then. */
    @Test
    void whatAnAttemptCameToStandsWhereItWasBegun() {
        try (Log log = new Log()) {
            CampaignHistory history = new CampaignHistory(log, 1);
            history.append(ACME, new LeadAttemptBegun(LEAD, CAMPAIGN, CALL, 1, AT, SHORT));
            history.append(ACME, settled(CALL, AttemptOutcome.NO_ANSWER, AT.plusSeconds(40)));
            history.append(ACME, new LeadAttemptBegun(LEAD, CAMPAIGN, LATER_CALL, 2, AT.plusSeconds(14_400), null));
            history.append(ACME, settled(LATER_CALL, AttemptOutcome.REACHED, AT.plusSeconds(90_000)));
            history.append(ACME, new LeadDispositionSet(LEAD, "interested", false, AT.plusSeconds(90_001)));
            history.append(ACME, new LeadDispositionSet(LEAD, "Qualified", true, AT.plusSeconds(190_001)));
            ResultQueries queries = built(log);
            Tally first = hour(queries, AT, null);
            assertThat(first.outcomes()).isEqualTo(Map.of(AttemptOutcome.NO_ANSWER, 1L));
            assertThat(first.leads()).isEqualTo(1);
            assertThat(first.dispositions()).isEmpty();
            assertThat(hour(queries, AT, new TestedVariant(2, "short"))).isEqualTo(first);
            Tally last = hour(queries, AT.plusSeconds(14_400), null);
            assertThat(last.leads()).isZero();
            assertThat(last.reached()).isEqualTo(1);
            assertThat(last.conversions()).isEqualTo(1);
            assertThat(last.dispositions()).isEqualTo(Map.of(DispositionKind.SUCCESS, 1L));
            assertThat(queries.count(new CountVariants(CAMPAIGN, 2, List.of("short")), ASKED)
                            .byName())
                    .isEqualTo(Map.of("short", new Count(1, 0, 0)));
        }
    }

    @Test
    void underWayIsAnAttemptAndWhatARuleForbadeIsNone() {
        try (Log log = new Log()) {
            CampaignHistory history = new CampaignHistory(log, 1);
            history.append(ACME, new LeadAttemptBegun(LEAD, CAMPAIGN, CALL, 1, AT, null));
            history.append(ACME, settled(CALL, AttemptOutcome.FORBIDDEN_BY_RULE, AT));
            history.append(ACME, new LeadAttemptBegun(LEAD, CAMPAIGN, LATER_CALL, 1, AT, null));
            Tally tally = hour(built(log), AT, null);
            assertThat(tally.attempts()).isEqualTo(1);
            assertThat(tally.underWay()).isEqualTo(1);
            assertThat(tally.leads()).isEqualTo(1);
        }
    }

    @Test
    void whatBecomesKnownOfAnAttemptTakesThePlaceOfWhatWasThought() {
        try (Log log = new Log()) {
            CampaignHistory history = new CampaignHistory(log, 1);
            history.append(ACME, new LeadAttemptBegun(LEAD, CAMPAIGN, CALL, 1, AT, SHORT));
            history.append(ACME, settled(CALL, AttemptOutcome.UNKNOWN, AT));
            history.append(
                    ACME,
                    new LeadAttemptCorrected(
                            LEAD,
                            CAMPAIGN,
                            CALL,
                            AttemptOutcome.UNKNOWN,
                            AttemptOutcome.REACHED,
                            false,
                            LeadStatus.REACHED,
                            null,
                            AT.plusSeconds(7_200),
                            new RetryVerdict(RetryVerdict.Reason.OUTCOME_IS_FINAL, 1, null, 1, null, null)));
            Tally tally = hour(built(log), AT, null);
            assertThat(tally.attempts()).isEqualTo(1);
            assertThat(tally.reached()).isEqualTo(1);
            assertThat(tally.outcomes()).isEqualTo(Map.of(AttemptOutcome.REACHED, 1L));
        }
    }

    @Test
    void aSuccessThatNobodyWasReachedForIsNoConversion() {
        try (Log log = new Log()) {
            CampaignHistory history = new CampaignHistory(log, 1);
            history.append(ACME, new LeadDispositionSet(LEAD, "success", false, AT));
            history.append(ACME, new LeadAttemptBegun(LEAD, CAMPAIGN, CALL, 1, AT, null));
            history.append(ACME, settled(CALL, AttemptOutcome.MACHINE, AT));
            history.append(ACME, new LeadDispositionSet(LEAD, "success", true, AT));
            Tally tally = hour(built(log), AT, null);
            assertThat(tally.conversions()).isZero();
            assertThat(tally.dispositions()).isEqualTo(Map.of(DispositionKind.SUCCESS, 1L));
            assertThat(tally.answered()).isEqualTo(1);
            assertThat(tally.answeredByPeople()).isZero();
        }
    }

    @Test
    void whatWasSaidBeforeSomebodyWasDialledIsNothingThatCameOfIt() {
        try (Log log = new Log()) {
            CampaignHistory history = new CampaignHistory(log, 1);
            history.append(ACME, new LeadDispositionSet(LEAD, "success", false, AT));
            history.append(ACME, new LeadAttemptBegun(LEAD, CAMPAIGN, CALL, 1, AT, null));
            history.append(ACME, settled(CALL, AttemptOutcome.REACHED, AT));
            Tally tally = hour(built(log), AT, null);
            assertThat(tally.reached()).isEqualTo(1);
            assertThat(tally.conversions()).isZero();
            assertThat(tally.dispositions()).isEmpty();
        }
    }

    @Test
    void aCallTellsHowLongAndWhetherAnAgentTookOver() {
        try (Log log = new Log()) {
            CampaignHistory history = new CampaignHistory(log, 1);
            CallSid sid = new CallSid("CA" + "0".repeat(32));
            history.append(ACME, CampaignHistory.initiated(CALL, outreach(), AT));
            history.append(ACME, new CallAnswered(CALL, sid, AnsweredBy.HUMAN, AT, true));
            history.append(
                    ACME,
                    new CallTakenOver(
                            CALL,
                            EscalationId.of(1),
                            AgentId.of(2),
                            new SubjectId("agent_2"),
                            new PersonalText("Jane"),
                            AT));
            history.append(ACME, new CallEnded(CALL, sid, CallOutcome.COMPLETED, Duration.ofSeconds(42), 3, AT, true));
            history.append(ACME, CampaignHistory.initiated(LATER_CALL, null, AT));
            history.append(
                    ACME, new CallEnded(LATER_CALL, sid, CallOutcome.COMPLETED, Duration.ofSeconds(99), 3, AT, true));
            Tally tally = hour(built(log), AT, new TestedVariant(2, "short"));
            assertThat(tally.talk()).isEqualTo(Duration.ofSeconds(42));
            assertThat(tally.transferred()).isEqualTo(1);
        }
    }

    @Test
    void nobodySeesWhatAnotherTenantDid() {
        try (Log log = new Log()) {
            CampaignHistory history = new CampaignHistory(log, 1);
            history.append(CampaignHistory.GLOBEX, new LeadAttemptBegun(LEAD, CAMPAIGN, CALL, 1, AT, SHORT));
            ResultQueries queries = built(log);
            assertThat(hour(queries, AT, null)).isEqualTo(Tally.NONE);
            assertThat(queries.count(new CountVariants(CAMPAIGN, 2, List.of("short")), ASKED)
                            .byName())
                    .isEqualTo(Map.of("short", Count.NONE));
            assertThatThrownBy(() -> queries.measure(
                            new MeasureCampaign(CAMPAIGN, AT, AT, Interval.HOUR, null), MetaData.emptyInstance()))
                    .isInstanceOf(Rejected.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "success, SUCCESS",
        "SOLD, SUCCESS",
        "Converted, SUCCESS",
        "qualified, SUCCESS",
        "not interested, NOT_INTERESTED",
        "Do-Not-Call, DO_NOT_CALL",
        "wrong number, WRONG_NUMBER",
        "interested, INTERESTED",
        "closed, OTHER",
        "unqualified, OTHER"
    })
    void whatWordsMean(String word, DispositionKind kind) {
        assertThat(DispositionWords.kindOf(word)).isEqualTo(kind);
    }

    private static Outreach outreach() {
        return new Outreach(CAMPAIGN, LEAD, CallVoice.ARTIFICIAL, true, Duration.ofSeconds(25), true, SHORT, null);
    }

    private static LeadAttemptSettled settled(CallId call, AttemptOutcome outcome, Instant at) {
        return new LeadAttemptSettled(LEAD, CAMPAIGN, call, outcome, LeadStatus.WAITING, null, at, null);
    }

    private static Tally hour(ResultQueries queries, Instant at, @Nullable TestedVariant variant) {
        List<Period> periods = queries.measure(new MeasureCampaign(CAMPAIGN, at, at, Interval.HOUR, variant), ASKED)
                .periods();
        assertThat(periods).hasSize(1);
        return periods.getFirst().tally();
    }
}
