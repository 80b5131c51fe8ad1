package io.ringledger.command.calls;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CallCommand.AddNote;
import io.ringledger.api.calls.CallCommand.ClaimDial;
import io.ringledger.api.calls.CallCommand.CloseEscalation;
import io.ringledger.api.calls.CallCommand.DeclareOutcomeUnknown;
import io.ringledger.api.calls.CallCommand.DeferDial;
import io.ringledger.api.calls.CallCommand.DispositionCall;
import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallCommand.InstructAi;
import io.ringledger.api.calls.CallCommand.MessageAi;
import io.ringledger.api.calls.CallCommand.PauseAi;
import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CallCommand.RecordDialAccepted;
import io.ringledger.api.calls.CallCommand.RecordDialRefused;
import io.ringledger.api.calls.CallCommand.RecordHangUpAccepted;
import io.ringledger.api.calls.CallCommand.RecordHangUpRefused;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.api.calls.CallCommand.RefuseDial;
import io.ringledger.api.calls.CallCommand.ResumeAi;
import io.ringledger.api.calls.CallCommand.ReviewCall;
import io.ringledger.api.calls.CallCommand.ScoreCall;
import io.ringledger.api.calls.CallCommand.StopCall;
import io.ringledger.api.calls.CallCommand.TakeOverCall;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.calls.CallState.Claimed;
import io.ringledger.command.calls.CallState.Ended;
import io.ringledger.command.calls.CallState.Leg;
import io.ringledger.command.calls.CallState.NotPlaced;
import io.ringledger.command.calls.CallState.OnCarrier;
import io.ringledger.command.calls.CallState.Requested;
import io.ringledger.command.calls.CallState.Unplaced;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.DialOutcomeUnknown;
import io.ringledger.events.calls.DialRefused;
import io.ringledger.events.calls.HangUpAccepted;
import io.ringledger.events.calls.HangUpRefused;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.events.calls.NoteAdded;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.SubjectId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a call: what happens when something is asked of it. */
final class CallDecider {
    private CallDecider() {}

    /** @throws Rejected as the command says, and CALL_NOT_FOUND where there is no such call */
    static List<CallEvent> decide(CallState state, CallCommand command) {
        return switch (command) {
            case InitiateCall c -> initiate(state, c);
            case ReceiveCall c -> receive(state, c);
            case ClaimDial c -> claim(state, c);
            case RefuseDial c -> refuse(state, c);
            case RecordDialAccepted c -> accepted(state, c);
            case RecordDialRefused c -> refused(state, c);
            case DeclareOutcomeUnknown c -> unknown(state, c);
            case RecordCarrierReport c -> report(state, c);
            case RecordSpeech c -> SpeechFolding.fold(state, c);
            case AddNote c -> note(state, c);
            case EndCall c -> end(state, c);
            case EscalateCall c -> HandoverDecider.escalate(state, c);
            case TakeOverCall c -> HandoverDecider.takeOver(state, c);
            case CloseEscalation c -> HandoverDecider.close(state, c);
            case ScoreCall c -> ReviewDecider.score(state, c);
            case ReviewCall c -> ReviewDecider.review(state, c);
            case MessageAi c -> AiDecider.message(state, c);
            case PauseAi c -> AiDecider.pause(state, c);
            case ResumeAi c -> AiDecider.resume(state, c);
            case InstructAi c -> AiDecider.instruct(state, c);
            case RecordReply c -> AiDecider.reply(state, c);
            case DeferDial c -> FloorDecider.defer(state, c);
            case PrioritiseCall c -> FloorDecider.prioritise(state, c);
            case StopCall c -> FloorDecider.stop(state, c);
            case DispositionCall c -> FloorDecider.disposition(state, c);
            case RecordHangUpAccepted c -> hangUpAccepted(state, c);
            case RecordHangUpRefused c -> hangUpRefused(state, c);
        };
    }

    private static List<CallEvent> initiate(CallState state, InitiateCall c) {
        return state instanceof NotPlaced
                ? List.of(new CallInitiated(
                        c.callId(),
                        c.party(),
                        c.customer(),
                        c.line(),
                        c.businessId(),
                        c.templateId(),
                        c.outreach(),
                        c.attributes(),
                        c.at()))
                : List.of();
    }

    private static List<CallEvent> receive(CallState state, ReceiveCall c) {
        return state instanceof NotPlaced
                ? List.of(new CallReceived(c.callId(), c.party(), c.customer(), c.line(), c.callSid(), c.at()))
                : List.of();
    }

    private static List<CallEvent> claim(CallState state, ClaimDial c) {
        return unclaimed(state, c.callId(), new DialClaimed(c.callId(), c.attemptId(), c.at()));
    }

    private static List<CallEvent> refuse(CallState state, RefuseDial c) {
        return unclaimed(state, c.callId(), new DialRefused(c.callId(), c.attemptId(), c.outcome(), null, c.at()));
    }

    /** What may become of a call only as long as no attempt has it. */
    private static List<CallEvent> unclaimed(CallState state, CallId callId, CallEvent event) {
        return switch (state) {
            case Requested _ -> List.of(event);
            case Claimed claimed -> throw notDue("an attempt has it", OpenAttempt.details(claimed.attemptId()));
            case Unplaced _, OnCarrier _, Ended _ -> throw notDue("it was withdrawn or settled", Map.of());
            case NotPlaced _ -> throw notFound(callId);
        };
    }

    private static List<CallEvent> accepted(CallState state, RecordDialAccepted c) {
        var accepted = new DialAccepted(c.callId(), c.attemptId(), c.callSid(), c.at());
        return switch (state) {
            case Claimed claimed when claimed.attemptId().equals(c.attemptId()) -> List.of(accepted);
            case Unplaced over when c.attemptId().equals(over.attemptId()) -> List.of(accepted);
            case OnCarrier on when isLeg(on.leg(), c) -> List.of();
            case Ended ended when isLeg(ended.leg(), c) -> List.of();
            case Requested _, Claimed _, Unplaced _, OnCarrier _, Ended _ -> throw foreignAttempt();
            case NotPlaced _ -> throw notFound(c.callId());
        };
    }

    private static boolean isLeg(Leg leg, RecordDialAccepted c) {
        return leg.callSid().equals(c.callSid()) && c.attemptId().equals(leg.attemptId());
    }

    private static List<CallEvent> refused(CallState state, RecordDialRefused c) {
        var refused = new DialRefused(c.callId(), c.attemptId(), c.outcome(), c.providerCode(), c.at());
        return switch (state) {
            case Requested _ -> List.of(refused);
            case Claimed claimed when claimed.attemptId().equals(c.attemptId()) -> List.of(refused);
            case Claimed _ -> throw foreignAttempt();
            case Unplaced _, OnCarrier _, Ended _ -> List.of();
            case NotPlaced _ -> throw notFound(c.callId());
        };
    }

    private static List<CallEvent> unknown(CallState state, DeclareOutcomeUnknown c) {
        return switch (state) {
            case Claimed claimed
            when claimed.attemptId().equals(c.attemptId()) ->
                List.of(new DialOutcomeUnknown(c.callId(), c.attemptId(), c.at()));
            case Requested _, Claimed _, Unplaced _, OnCarrier _, Ended _ -> List.of();
            case NotPlaced _ -> throw notFound(c.callId());
        };
    }

    private static List<CallEvent> report(CallState state, RecordCarrierReport c) {
        return switch (state) {
            case OnCarrier on -> ReportFolding.fold(on.leg(), on.progress(), null, c);
            case Ended ended -> ReportFolding.fold(ended.leg(), ended.progress(), ended.ending(), c);
            case Claimed claimed -> firstReport(claimed.leg(c.report().callSid()), c);
            case Unplaced over
            when over.attemptId() != null -> firstReport(over.leg(c.report().callSid()), c);
            case Requested _, Unplaced _ -> throw foreignAttempt();
            case NotPlaced _ -> throw notFound(c.callId());
        };
    }

    /** The report came before the answer that names the leg, or after everybody had given up on it. */
    private static List<CallEvent> firstReport(Leg leg, RecordCarrierReport c) {
        return leg.named(c.report().receivedAt(), ReportFolding.fold(leg, Progress.NONE, null, c));
    }

    private static List<CallEvent> note(CallState state, AddNote c) {
        SubjectId party = state.holder().orElseThrow(() -> notFound(c.callId()));
        return List.of(new NoteAdded(c.callId(), party, c.noteId(), c.content(), c.at()));
    }

    private static List<CallEvent> end(CallState state, EndCall c) {
        return switch (state) {
            case Requested r ->
                List.of(
                        new HangUpRequested(c.callId(), r.party(), c.reason(), c.notes(), c.at()),
                        new CallEnded(c.callId(), null, CallOutcome.CANCELED, null, -1, c.at(), false));
            case Claimed claimed -> hangUp(claimed.party(), claimed.hangUp(), c);
            case OnCarrier on -> hangUp(on.leg().party(), on.hangUp(), c);
            case Unplaced _, Ended _ -> List.of();
            case NotPlaced _ -> throw notFound(c.callId());
        };
    }

    private static List<CallEvent> hangUp(SubjectId party, HangUp hangUp, EndCall c) {
        return hangUp == HangUp.NOT_ASKED
                ? List.of(new HangUpRequested(c.callId(), party, c.reason(), c.notes(), c.at()))
                : List.of();
    }

    private static List<CallEvent> hangUpAccepted(CallState state, RecordHangUpAccepted c) {
        var accepted = new HangUpAccepted(c.callId(), c.at());
        return switch (state) {
            case OnCarrier on -> isOpen(on.hangUp()) ? List.of(accepted) : List.of();
            case Ended ended -> isOpen(ended.hangUp()) ? List.of(accepted) : List.of();
            case Requested _, Claimed _, Unplaced _ -> List.of();
            case NotPlaced _ -> throw notFound(c.callId());
        };
    }

    static boolean isOpen(HangUp hangUp) {
        return hangUp == HangUp.REQUESTED || hangUp == HangUp.REFUSED;
    }

    private static List<CallEvent> hangUpRefused(CallState state, RecordHangUpRefused c) {
        return switch (state) {
            case OnCarrier on
            when on.hangUp() == HangUp.REQUESTED -> List.of(new HangUpRefused(c.callId(), c.providerCode(), c.at()));
            case Requested _, Claimed _, Unplaced _, OnCarrier _, Ended _ -> List.of();
            case NotPlaced _ -> throw notFound(c.callId());
        };
    }

    static Rejected notFound(@Nullable CallId callId) {
        return new Rejected(CallRejection.CALL_NOT_FOUND, "no call " + callId);
    }

    static Rejected foreignAttempt() {
        return new Rejected(CallRejection.FOREIGN_ATTEMPT, "the call has another attempt or leg");
    }

    private static Rejected notDue(String why, Map<String, String> details) {
        return new Rejected(CallRejection.DIAL_NOT_DUE, "not to be dialled: " + why, details);
    }
}
