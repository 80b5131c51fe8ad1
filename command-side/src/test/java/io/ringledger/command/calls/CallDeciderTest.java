package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CallCommand.AddNote;
import io.ringledger.api.calls.CallCommand.ClaimDial;
import io.ringledger.api.calls.CallCommand.CloseEscalation;
import io.ringledger.api.calls.CallCommand.DeclareOutcomeUnknown;
import io.ringledger.api.calls.CallCommand.DeferDial;
import io.ringledger.api.calls.CallCommand.DispositionCall;
import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallCommand.InstructAi;
import io.ringledger.api.calls.CallCommand.MessageAi;
import io.ringledger.api.calls.CallCommand.PauseAi;
import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordDialAccepted;
import io.ringledger.api.calls.CallCommand.RecordDialRefused;
import io.ringledger.api.calls.CallCommand.RecordHangUpAccepted;
import io.ringledger.api.calls.CallCommand.RecordHangUpRefused;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.calls.CallCommand.RefuseDial;
import io.ringledger.api.calls.CallCommand.ResumeAi;
import io.ringledger.api.calls.CallCommand.StopCall;
import io.ringledger.api.calls.CallCommand.StopCall.StopAnswer;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.Disposition;
import io.ringledger.vocabulary.DispositionKind;
import io.ringledger.vocabulary.NoteContent;
import io.ringledger.vocabulary.NoteId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.WaitReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command in every state. A dot is silence, an exclamation mark a refusal. */
class CallDeciderTest {
    private static final StopId STOP = StopId.of(3);
    private static final NoteContent CONTENT = new NoteContent(new PersonalText("angry"), List.of("vip"), null);

    private static final Map<String, CallCommand> COMMANDS = Map.ofEntries(
            Map.entry("initiate", new InitiateCall(CALL, PARTY, CUSTOMER, LINE, null, null, Attributes.NONE, AT)),
            Map.entry("receive", new ReceiveCall(CALL, PARTY, CUSTOMER, LINE, SID, AT)),
            Map.entry("claim", new ClaimDial(CALL, ATTEMPT, AT)),
            Map.entry("claim by another", new ClaimDial(CALL, OTHER_ATTEMPT, AT)),
            Map.entry("refuse", new RefuseDial(CALL, ATTEMPT, CallOutcome.INVALID_NUMBER, AT)),
            Map.entry("accepted", new RecordDialAccepted(CALL, ATTEMPT, SID, AT)),
            Map.entry("accepted, other leg", new RecordDialAccepted(CALL, ATTEMPT, OTHER_SID, AT)),
            Map.entry("accepted for another", new RecordDialAccepted(CALL, OTHER_ATTEMPT, SID, AT)),
            Map.entry("refused", refused()),
            Map.entry(
                    "refused for another",
                    new RecordDialRefused(CALL, OTHER_ATTEMPT, CallOutcome.REFUSED_BY_CARRIER, 21211, AT)),
            Map.entry("unknown", new DeclareOutcomeUnknown(CALL, ATTEMPT, AT)),
            Map.entry("unknown for another", new DeclareOutcomeUnknown(CALL, OTHER_ATTEMPT, AT)),
            Map.entry("queued", report(CarrierStatus.QUEUED)),
            Map.entry("ringing", report(CarrierStatus.RINGING)),
            Map.entry("ringing, by leg", report(null, aReport(CarrierStatus.RINGING))),
            Map.entry("ringing for another", report(OTHER_ATTEMPT, aReport(CarrierStatus.RINGING))),
            Map.entry("in progress", report(null, aReport(CarrierStatus.IN_PROGRESS))),
            Map.entry("completed", report(null, aReport(CarrierStatus.COMPLETED))),
            Map.entry("speech", speech(ATTEMPT, SID, 1)),
            Map.entry("speech, by leg", speech(null, SID, 1)),
            Map.entry("speech for another", speech(OTHER_ATTEMPT, SID, 1)),
            Map.entry("speech, other leg", speech(null, OTHER_SID, 1)),
            Map.entry("note", new AddNote(CALL, NoteId.of(5), CONTENT, AT)),
            Map.entry("escalate", escalate(ESCALATION)),
            Map.entry("take over", takeOver(ESCALATION)),
            Map.entry("close escalation", new CloseEscalation(CALL, ESCALATION, true, AT)),
            Map.entry("message", new MessageAi(CALL, new PersonalText("hello"), AT)),
            Map.entry("pause", new PauseAi(CALL, AT)),
            Map.entry("resume", new ResumeAi(CALL, AT)),
            Map.entry("instruct", new InstructAi(CALL, new PersonalText("be brief"), AT)),
            Map.entry(
                    "reply",
                    new RecordReply(CALL, 1, null, new PersonalText("hello"), List.of(), "knowledge-1", 0, AT)),
            Map.entry("score", score("rubric-1", 5)),
            Map.entry("review", review()),
            Map.entry("end", new EndCall(CALL, null, null, AT)),
            Map.entry("defer", new DeferDial(CALL, WaitReason.LIMIT, 10, 10, AT)),
            Map.entry("prioritise", new PrioritiseCall(CALL, 10, AT)),
            Map.entry("stop", new StopCall(CALL, STOP, null, AT)),
            Map.entry("stop, accepted", new StopCall(CALL, STOP, new StopAnswer(true, null), AT)),
            Map.entry("stop, refused", new StopCall(CALL, STOP, new StopAnswer(false, 21220), AT)),
            Map.entry("file", new DispositionCall(CALL, new Disposition(DispositionKind.CALLBACK, "next-week"), AT)),
            Map.entry("hang-up accepted", new RecordHangUpAccepted(CALL, AT)),
            Map.entry("hang-up refused", new RecordHangUpRefused(CALL, 21220, AT)));

    private static final Map<String, CallState> STATES = states();

    private static Map<String, CallState> states() {
        Map<String, CallState> states = new LinkedHashMap<>();
        states.put("not placed", new CallState.NotPlaced());
        states.put("requested", aRequestedCall());
        states.put("claimed", aClaimedCall());
        states.put("withdrawn", aWithdrawnCall());
        states.put("unplaced", anUnplacedCall());
        states.put("outbound", anOutboundCall());
        states.put("hanging up", aCallBeingHungUp());
        states.put("inbound", anInboundCall());
        states.put("ended", anEndedCall());
        return states;
    }

    private static RecordDialRefused refused() {
        return new RecordDialRefused(CALL, ATTEMPT, CallOutcome.REFUSED_BY_CARRIER, 21211, AT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command            | not placed      | requested                   | claimed                   | withdrawn        | unplaced                  | outbound         | hanging up       | inbound          | ended
            initiate             | CallInitiated   | .                           | .                         | .                | .                         | .                | .                | .                | .
            receive              | CallReceived    | .                           | .                         | .                | .                         | .                | .                | .                | .
            claim                | !CALL_NOT_FOUND | DialClaimed                 | !DIAL_NOT_DUE             | !DIAL_NOT_DUE    | !DIAL_NOT_DUE             | !DIAL_NOT_DUE    | !DIAL_NOT_DUE    | !DIAL_NOT_DUE    | !DIAL_NOT_DUE
            claim by another     | !CALL_NOT_FOUND | DialClaimed                 | !DIAL_NOT_DUE             | !DIAL_NOT_DUE    | !DIAL_NOT_DUE             | !DIAL_NOT_DUE    | !DIAL_NOT_DUE    | !DIAL_NOT_DUE    | !DIAL_NOT_DUE
            refuse               | !CALL_NOT_FOUND | DialRefused                 | !DIAL_NOT_DUE             | !DIAL_NOT_DUE    | !DIAL_NOT_DUE             | !DIAL_NOT_DUE    | !DIAL_NOT_DUE    | !DIAL_NOT_DUE    | !DIAL_NOT_DUE
            accepted             | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | DialAccepted              | !FOREIGN_ATTEMPT | DialAccepted              | .                | .                | !FOREIGN_ATTEMPT | .
            accepted, other leg  | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | DialAccepted              | !FOREIGN_ATTEMPT | DialAccepted              | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT
            accepted for another | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | !FOREIGN_ATTEMPT          | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT          | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT
            refused              | !CALL_NOT_FOUND | DialRefused                 | DialRefused               | .                | .                         | .                | .                | .                | .
            refused for another  | !CALL_NOT_FOUND | DialRefused                 | !FOREIGN_ATTEMPT          | .                | .                         | .                | .                | .                | .
            unknown              | !CALL_NOT_FOUND | .                           | DialOutcomeUnknown        | .                | .                         | .                | .                | .                | .
            unknown for another  | !CALL_NOT_FOUND | .                           | .                         | .                | .                         | .                | .                | .                | .
            queued               | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | DialAccepted              | !FOREIGN_ATTEMPT | DialAccepted              | .                | .                | !FOREIGN_ATTEMPT | .
            ringing              | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | DialAccepted CallRang     | !FOREIGN_ATTEMPT | DialAccepted CallRang     | CallRang         | CallRang         | !FOREIGN_ATTEMPT | CallRang
            ringing, by leg      | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | DialAccepted CallRang     | !FOREIGN_ATTEMPT | DialAccepted CallRang     | CallRang         | CallRang         | CallRang         | CallRang
            ringing for another  | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | !FOREIGN_ATTEMPT          | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT          | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT
            in progress          | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | DialAccepted CallAnswered | !FOREIGN_ATTEMPT | DialAccepted CallAnswered | CallAnswered     | CallAnswered     | CallAnswered     | CallAnswered
            completed            | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | DialAccepted CallEnded    | !FOREIGN_ATTEMPT | DialAccepted CallEnded    | CallEnded        | CallEnded        | CallEnded        | CallEnded
            speech               | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | DialAccepted SpeechTranscribed | !FOREIGN_ATTEMPT | DialAccepted SpeechTranscribed | SpeechTranscribed | SpeechTranscribed | !FOREIGN_ATTEMPT | SpeechTranscribed
            speech, by leg       | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | DialAccepted SpeechTranscribed | !FOREIGN_ATTEMPT | DialAccepted SpeechTranscribed | SpeechTranscribed | SpeechTranscribed | SpeechTranscribed | SpeechTranscribed
            speech for another   | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | !FOREIGN_ATTEMPT          | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT          | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT
            speech, other leg    | !CALL_NOT_FOUND | !FOREIGN_ATTEMPT            | DialAccepted SpeechTranscribed | !FOREIGN_ATTEMPT | DialAccepted SpeechTranscribed | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT | !FOREIGN_ATTEMPT
            note                 | !CALL_NOT_FOUND | NoteAdded                   | NoteAdded                 | NoteAdded        | NoteAdded                 | NoteAdded        | NoteAdded        | NoteAdded        | NoteAdded
            escalate             | !CALL_NOT_FOUND | !CALL_NOT_IN_PROGRESS       | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS
            take over            | !CALL_NOT_FOUND | .                           | .                         | .                | .                         | .                | .                | .                | .
            close escalation     | !CALL_NOT_FOUND | .                           | .                         | .                | .                         | .                | .                | .                | .
            message              | !CALL_NOT_FOUND | !CALL_NOT_IN_PROGRESS       | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS
            pause                | !CALL_NOT_FOUND | !CALL_NOT_IN_PROGRESS       | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS
            resume               | !CALL_NOT_FOUND | !CALL_NOT_IN_PROGRESS       | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS
            instruct             | !CALL_NOT_FOUND | !CALL_NOT_IN_PROGRESS       | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS
            reply                | !CALL_NOT_FOUND | !CALL_NOT_IN_PROGRESS       | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS     | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS | !CALL_NOT_IN_PROGRESS
            score                | !CALL_NOT_FOUND | !CALL_NOT_REVIEWABLE        | !CALL_NOT_REVIEWABLE      | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE  | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | CallScored
            review               | !CALL_NOT_FOUND | !CALL_NOT_REVIEWABLE        | !CALL_NOT_REVIEWABLE      | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE  | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | CallReviewed
            end                  | !CALL_NOT_FOUND | HangUpRequested CallEnded   | HangUpRequested           | .                | .                         | HangUpRequested  | .                | HangUpRequested  | .
            defer                | !CALL_NOT_FOUND | DialDeferred                | .                         | .                | .                         | .                | .                | .                | .
            prioritise           | !CALL_NOT_FOUND | CallPrioritised             | !CALL_NOT_WAITING         | !CALL_NOT_WAITING | !CALL_NOT_WAITING        | !CALL_NOT_WAITING | !CALL_NOT_WAITING | !CALL_NOT_WAITING | !CALL_NOT_WAITING
            stop                 | !CALL_NOT_FOUND | HangUpRequested CallEnded   | HangUpRequested           | .                | .                         | HangUpRequested  | .                | HangUpRequested  | .
            stop, accepted       | !CALL_NOT_FOUND | HangUpRequested CallEnded   | HangUpRequested HangUpAccepted | .           | .                         | HangUpRequested HangUpAccepted | HangUpAccepted | HangUpRequested HangUpAccepted | HangUpRequested HangUpAccepted
            stop, refused        | !CALL_NOT_FOUND | HangUpRequested CallEnded   | HangUpRequested HangUpRefused | .            | .                         | HangUpRequested HangUpRefused | HangUpRefused | HangUpRequested HangUpRefused | HangUpRequested HangUpRefused
            file                 | !CALL_NOT_FOUND | CallDispositioned           | CallDispositioned         | CallDispositioned | CallDispositioned        | CallDispositioned | CallDispositioned | CallDispositioned | CallDispositioned
            hang-up accepted     | !CALL_NOT_FOUND | .                           | .                         | .                | .                         | .                | HangUpAccepted   | .                | .
            hang-up refused      | !CALL_NOT_FOUND | .                           | .                         | .                | .                         | .                | HangUpRefused    | .                | .
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, CallDecider::decide);
    }

    /** The table has a row for every command, so a new one cannot be forgotten. */
    @Test
    void everyCommandStandsInTheTable() {
        assertThat(COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(CallCommand.class.getPermittedSubclasses());
        assertThat(STATES.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(CallState.class.getPermittedSubclasses());
    }

    @Test
    void aRepeatedReportIsNoNews() {
        for (CarrierStatus status : CarrierStatus.values()) {
            var told = after(anOutboundCall(), report(status));
            assertThat(CallDecider.decide(told, report(status)))
                    .as("%s", status)
                    .isEmpty();
        }
    }

    @Test
    void theCarriersClockReplacesOurs() {
        CarrierReport withTime = aReport(CarrierStatus.RINGING);
        CarrierReport without = new CarrierReport(SID, CarrierStatus.RINGING, 1, null, null, null, AT);
        var byOurs = after(anOutboundCall(), report(ATTEMPT, without));
        var byCarrier = after(byOurs, report(ATTEMPT, withTime));
        assertThat(byCarrier).isEqualTo(after(anOutboundCall(), report(ATTEMPT, withTime)));
        assertThat(CallDecider.decide(byCarrier, report(ATTEMPT, without))).isEmpty();
    }

    @Test
    void theHigherSequenceOfTwoEndsWinsWhicheverCameFirst() {
        var failed = new CarrierReport(SID, CarrierStatus.FAILED, 4, AT, null, null, AT);
        var completed = aReport(CarrierStatus.COMPLETED);
        var failedLast = after(after(anOutboundCall(), report(null, completed)), report(null, failed));
        var failedFirst = after(after(anOutboundCall(), report(null, failed)), report(null, completed));
        assertThat(failedLast).isEqualTo(failedFirst);
        assertThat(failedLast)
                .isInstanceOfSatisfying(
                        CallState.Ended.class,
                        ended -> assertThat(ended.ending().outcome()).isEqualTo(CallOutcome.FAILED));
    }

    @Test
    void anOutcomeThatWasUnknownIsCorrectedByALateReport() {
        var unknown = after(aClaimedCall(), new DeclareOutcomeUnknown(CALL, ATTEMPT, AT));
        assertThat(after(unknown, report(CarrierStatus.RINGING))).isInstanceOf(CallState.OnCarrier.class);
        assertThat(after(unknown, report(CarrierStatus.COMPLETED))).isInstanceOf(CallState.Ended.class);
    }

    @Test
    void aRefusedClaimNamesTheAttemptThatIsOpenAndOnlyThat() {
        assertThat(OpenAttempt.is(ATTEMPT, refusedClaim(aClaimedCall()))).isTrue();
        assertThat(OpenAttempt.is(OTHER_ATTEMPT, refusedClaim(aClaimedCall()))).isFalse();
        assertThat(OpenAttempt.is(ATTEMPT, refusedClaim(anOutboundCall()))).isFalse();
        assertThat(OpenAttempt.is(ATTEMPT, refusedClaim(aWithdrawnCall()))).isFalse();
    }

    private static Rejection refusedClaim(CallState state) {
        try {
            throw new AssertionError("not refused: " + CallDecider.decide(state, new ClaimDial(CALL, ATTEMPT, AT)));
        } catch (Rejected e) {
            return e.rejection();
        }
    }
}
