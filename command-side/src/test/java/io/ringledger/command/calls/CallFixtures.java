package io.ringledger.command.calls;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.api.calls.CallCommand.ReviewCall;
import io.ringledger.api.calls.CallCommand.ScoreCall;
import io.ringledger.api.calls.CallCommand.TakeOverCall;
import io.ringledger.command.calls.CallState.Claimed;
import io.ringledger.command.calls.CallState.Ended;
import io.ringledger.command.calls.CallState.Leg;
import io.ringledger.command.calls.CallState.OnCarrier;
import io.ringledger.command.calls.CallState.Requested;
import io.ringledger.command.calls.CallState.Unplaced;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.ReviewId;
import io.ringledger.vocabulary.SentimentLabel;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.Speech;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls to begin a test with. */
final class CallFixtures {
    static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");
    static final CallId CALL = CallId.of(5104);
    static final AttemptId ATTEMPT = AttemptId.of(5104);
    static final AttemptId OTHER_ATTEMPT = AttemptId.of(9);
    static final CallSid SID = new CallSid("CA" + "1".repeat(32));
    static final CallSid OTHER_SID = new CallSid("CA" + "2".repeat(32));
    static final TranscriptionSid TRANSCRIPTION = new TranscriptionSid("GT" + "3".repeat(32));
    static final SubjectId PARTY = new SubjectId("subj_" + "a".repeat(32));
    static final EscalationId ESCALATION = EscalationId.of(31);
    static final EscalationId OTHER_ESCALATION = EscalationId.of(32);
    static final AgentId AGENT = AgentId.of(7);
    static final PhoneNumber CUSTOMER = new PhoneNumber("+14155550123");
    static final PhoneNumber LINE = new PhoneNumber("+14155559999");

    private static final QaVerdict VERDICT =
            new QaVerdict(new QaScores(.8, .7, .9, 1, .6), SentimentLabel.POSITIVE, List.of(), List.of("no_closing"));

    private CallFixtures() {}

    static CallState aRequestedCall() {
        return new Requested(CALL, PARTY);
    }

    static CallState aClaimedCall() {
        return new Claimed(CALL, PARTY, ATTEMPT, HangUp.NOT_ASKED);
    }

    static CallState aCallBeingHungUp() {
        return new OnCarrier(outboundLeg(), Progress.NONE, HangUp.REQUESTED);
    }

    static CallState aWithdrawnCall() {
        return new Unplaced(CALL, PARTY, null, HangUp.NOT_ASKED);
    }

    static CallState anUnplacedCall() {
        return new Unplaced(CALL, PARTY, ATTEMPT, HangUp.NOT_ASKED);
    }

    static CallState anOutboundCall() {
        return new OnCarrier(outboundLeg(), Progress.NONE, HangUp.NOT_ASKED);
    }

    static CallState anInboundCall() {
        return new OnCarrier(new Leg(CALL, PARTY, null, SID), Progress.NONE, HangUp.NOT_ASKED);
    }

    static CallState anEndedCall() {
        var ending = new Ending(CallOutcome.COMPLETED, null, -1, new Moment(AT.plusSeconds(60), true));
        return new Ended(outboundLeg(), Progress.NONE, HangUp.NOT_ASKED, ending);
    }

    private static Leg outboundLeg() {
        return new Leg(CALL, PARTY, ATTEMPT, SID);
    }

    /** The carrier's report of a status, with its clock; the sequence is the one that Twilio counts. */
    static CarrierReport aReport(CarrierStatus status) {
        int sequence = sequence(status);
        Duration duration = status == CarrierStatus.COMPLETED ? Duration.ofSeconds(30) : null;
        return new CarrierReport(
                SID,
                status,
                sequence,
                AT.plusSeconds(10L * sequence),
                duration,
                null,
                AT.plusSeconds(10L * sequence + 2));
    }

    private static int sequence(CarrierStatus status) {
        return switch (status) {
            case QUEUED, INITIATED -> 0;
            case RINGING -> 1;
            case IN_PROGRESS -> 2;
            case COMPLETED, BUSY, NO_ANSWER, CANCELED, FAILED -> 3;
        };
    }

    static RecordCarrierReport report(CarrierStatus status) {
        return report(ATTEMPT, aReport(status));
    }

    static RecordCarrierReport report(@Nullable AttemptId attemptId, CarrierReport report) {
        return new RecordCarrierReport(CALL, attemptId, report);
    }

    /** Something that the customer said, with the carrier's clock. */
    static RecordSpeech speech(@Nullable AttemptId attemptId, CallSid callSid, int sequence) {
        return speech(attemptId, callSid, sequence, "hello");
    }

    static RecordSpeech speech(@Nullable AttemptId attemptId, CallSid callSid, int sequence, String text) {
        var at = AT.plusSeconds(10 + sequence);
        var speech = new Speech(
                callSid, TRANSCRIPTION, sequence, Speaker.CUSTOMER, new PersonalText(text), 0.9, "en-US", at, at);
        return new RecordSpeech(CALL, attemptId, InteractionId.of(7000 + sequence), speech);
    }

    static CallState anAnsweredCall() {
        return after(anInboundCall(), report(null, aReport(CarrierStatus.IN_PROGRESS)));
    }

    static CallState anEscalatedCall() {
        return after(anAnsweredCall(), escalate(ESCALATION));
    }

    static CallState aCallTakenOver() {
        return after(anEscalatedCall(), takeOver(ESCALATION));
    }

    static EscalateCall escalate(EscalationId escalation) {
        return escalate(escalation, "manual", EscalationTrigger.Kind.MANUAL);
    }

    static EscalateCall escalate(EscalationId escalation, String trigger, EscalationTrigger.Kind kind) {
        return new EscalateCall(
                CALL, escalation, trigger, kind, Attributes.NONE, Attributes.NONE, AgentWish.ANYBODY, AT);
    }

    static TakeOverCall takeOver(EscalationId escalation) {
        return new TakeOverCall(CALL, escalation, AGENT, new PersonalText("Jane Doe"), AT);
    }

    static ScoreCall score(String rubric, int utterances) {
        return new ScoreCall(CALL, ReviewId.of(1), rubric, utterances, VERDICT, null, AT);
    }

    static ReviewCall review() {
        return new ReviewCall(CALL, ReviewId.of(2), VERDICT, new PersonalText("well done"), AT);
    }

    /** Decides and evolves: what an aggregate does with one command. */
    static CallState after(CallState state, CallCommand command) {
        CallState next = state;
        for (var event : CallDecider.decide(state, command)) {
            next = CallState.evolve(next, event);
        }
        return next;
    }
}
