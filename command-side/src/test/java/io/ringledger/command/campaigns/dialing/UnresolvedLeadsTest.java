package io.ringledger.command.campaigns.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ringledger.api.calls.CallCommand.ClaimDial;
import io.ringledger.api.calls.CallCommand.DeclareOutcomeUnknown;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.campaigns.CampaignCommand.CreateCampaign;
import io.ringledger.api.leads.LeadCommand.BeginLeadAttempt;
import io.ringledger.api.leads.LeadCommand.CreateLead;
import io.ringledger.api.leads.LeadCommand.ResolveLead;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.calls.CallAggregates;
import io.ringledger.command.calls.MapRecords;
import io.ringledger.command.campaigns.CampaignAggregates;
import io.ringledger.command.leads.LeadAggregates;
import io.ringledger.command.outreach.LeadStreams;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lead is called by its campaign, and nobody knows what became of that. */
class UnresolvedLeadsTest {
    private static final Instant AT = Instant.parse("2026-11-30T15:00:00Z");
    private static final Instant TOMORROW = AT.plus(Duration.ofDays(1));
    private static final CampaignId CAMPAIGN = CampaignId.of(7);
    private static final LeadId LEAD = LeadId.of(1);
    private static final CallId CALL = CallId.of(11);
    private static final CallId NEXT_CALL = CallId.of(12);
    private static final AttemptId ATTEMPT = AttemptId.of(11);
    private static final Cause CAUSE = new Cause(new TenantId("acme"), "user_1", "POST /campaigns/{id}/start", "req-1");

    private final MapRecords records = new MapRecords();
    private final LocalAxon axon =
            new LocalAxon(CAUSE, axon -> CampaignAggregates.addTo(LeadAggregates.addTo(CallAggregates.addTo(axon))));

    @BeforeEach
    void callSomebodyOfWhomNothingIsHeard() {
        axon.send(new CreateCampaign(CAMPAIGN, plan(), null, AT));
        LeadProfile jane = new LeadProfile(
                new PhoneNumber("+12125550123"), "Jane Doe", null, null, null, null, null, Attributes.NONE);
        axon.send(new CreateLead(LEAD, new SubjectId("subj_" + "a1".repeat(16)), CAMPAIGN, jane, null, 5, AT));
        axon.send(new BeginLeadAttempt(LEAD, CALL, AT));
        work();
        axon.send(new ClaimDial(CALL, ATTEMPT, AT));
        axon.send(new DeclareOutcomeUnknown(CALL, ATTEMPT, AT.plusSeconds(120)));
        work();
    }

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void itIsNotCalledAgainAndTakesNoPlace() {
        assertThat(axon.log(LeadAttemptSettled.class)).singleElement().satisfies(settled -> {
            assertThat(settled.outcome()).isEqualTo(AttemptOutcome.UNKNOWN);
            assertThat(settled.status()).isEqualTo(LeadStatus.UNRESOLVED);
        });
        OpenAttempts attempts = new OpenAttempts(records);
        attempts.reload();
        assertThat(attempts.all()).isZero();
        assertThatThrownBy(() -> axon.send(new BeginLeadAttempt(LEAD, NEXT_CALL, TOMORROW)))
                .hasMessageContaining("LEAD_NOT_DUE");
    }

    /** Also by a process that was not there when it was called. */
    @Test
    void theCarriersWordCorrectsItHoweverLate() {
        report(CarrierStatus.BUSY);
        work();
        assertThat(axon.log(LeadAttemptCorrected.class)).singleElement().satisfies(corrected -> {
            assertThat(corrected.outcome()).isEqualTo(AttemptOutcome.BUSY);
            assertThat(corrected.byHand()).isFalse();
            assertThat(corrected.status()).isEqualTo(LeadStatus.WAITING);
        });
        axon.send(new BeginLeadAttempt(LEAD, NEXT_CALL, TOMORROW));
        assertThat(new OpenAttempts(records).find(CALL)).isEmpty();
    }

    @Test
    void somebodysWordDoesSoAndTheCarriersStillAfterIt() {
        axon.send(new ResolveLead(LEAD, AttemptOutcome.NO_ANSWER, RetryPolicy.USUAL, ZoneOffset.UTC, AT));
        report(CarrierStatus.COMPLETED);
        work();
        assertThat(axon.log(LeadAttemptCorrected.class))
                .extracting(LeadAttemptCorrected::byHand, LeadAttemptCorrected::was, LeadAttemptCorrected::outcome)
                .containsExactly(
                        tuple(true, AttemptOutcome.UNKNOWN, AttemptOutcome.NO_ANSWER),
                        tuple(false, AttemptOutcome.NO_ANSWER, AttemptOutcome.REACHED));
        assertThatThrownBy(() -> axon.send(new BeginLeadAttempt(LEAD, NEXT_CALL, TOMORROW)))
                .as("they were talked with")
                .hasMessageContaining("LEAD_NOT_DUE");
    }

    private void report(CarrierStatus status) {
        Instant late = AT.plus(Duration.ofHours(3));
        CallSid sid = new CallSid("CA" + "9".repeat(32));
        axon.send(new RecordCarrierReport(CALL, ATTEMPT, new CarrierReport(sid, status, 3, late, null, null, late)));
    }

    /** A process begins, does what is to be done, and is gone. */
    private void work() {
        Clock clock = Clock.fixed(AT, ZoneOffset.UTC);
        Orders orders = new Orders(axon.messages());
        Standings standings = new Standings(orders);
        var attempts = new Attempts(
                orders,
                new OpenAttempts(records),
                new LeadStreams(axon.events()),
                new CampaignCalls(orders, clock),
                standings,
                new Failures(),
                clock);
        axon.handleAll(
                new AnnotationEventHandlerAdapter(
                        new CampaignDialing(new RunningCampaigns(records), attempts, standings)),
                Fuse.never());
    }

    private static CampaignPlan plan() {
        CampaignSettings usual = CampaignSettings.USUAL;
        CampaignSettings settings = new CampaignSettings(
                usual.mode(),
                usual.voice(),
                usual.marketing(),
                usual.pacing(),
                List.of(new PhoneNumber("+14155559999")),
                null,
                null,
                usual.retry(),
                usual.machineDetection(),
                usual.failureLimit(),
                List.of(),
                null);
        CampaignSchedule schedule = new CampaignSchedule(null, null, ZoneId.of("America/New_York"), List.of());
        return new CampaignPlan("Sale", null, settings, schedule, List.of(CampaignChannel.CALLS));
    }
}
