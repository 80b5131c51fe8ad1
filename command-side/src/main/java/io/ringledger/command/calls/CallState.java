package io.ringledger.command.calls;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ringledger.events.calls.AiInstructed;
import io.ringledger.events.calls.AiMessaged;
import io.ringledger.events.calls.AiPaused;
import io.ringledger.events.calls.AiReplied;
import io.ringledger.events.calls.AiResumed;
import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallDispositioned;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallEscalationClosed;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallPrioritised;
import io.ringledger.events.calls.CallRang;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.CallReviewed;
import io.ringledger.events.calls.CallScored;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.DialDeferred;
import io.ringledger.events.calls.DialOutcomeUnknown;
import io.ringledger.events.calls.DialRefused;
import io.ringledger.events.calls.HangUpAccepted;
import io.ringledger.events.calls.HangUpRefused;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.events.calls.NoteAdded;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.WaitReason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a call stands, folded from its facts: what the carrier reported counts, not the order in which it did. Holds no
 * personal data, for it is stored in snapshots.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CallState.NotPlaced.class, name = "not_placed"),
    @JsonSubTypes.Type(value = CallState.Requested.class, name = "requested"),
    @JsonSubTypes.Type(value = CallState.Claimed.class, name = "claimed"),
    @JsonSubTypes.Type(value = CallState.Unplaced.class, name = "unplaced"),
    @JsonSubTypes.Type(value = CallState.OnCarrier.class, name = "on_carrier"),
    @JsonSubTypes.Type(value = CallState.Ended.class, name = "ended")
})
sealed interface CallState {
    /** Nobody has asked for this call, and nobody has called in. */
    record NotPlaced() implements CallState {}

    /**
     * Somebody wants it, no attempt has claimed it.
     *
     * @param deferred why it waits, as it was said last; {@code null} where its turn has not come
     * @param priority 0 to 10
     */
    record Requested(
            CallId callId, SubjectId party, @Nullable WaitReason deferred, int priority) implements CallState {
        Requested(CallId callId, SubjectId party) {
            this(callId, party, null, 0);
        }
    }

    /** An attempt may have asked the carrier; what came of it is not known. */
    record Claimed(CallId callId, SubjectId party, AttemptId attemptId, HangUp hangUp) implements CallState {
        /** The leg that the attempt may have brought about. */
        Leg leg(CallSid callSid) {
            return new Leg(callId, party, attemptId, callSid);
        }
    }

    /**
     * Over without a leg: withdrawn, refused, or of unknown outcome. A report that names the attempt corrects it.
     *
     * @param attemptId {@code null} when the call was withdrawn before an attempt
     */
    record Unplaced(
            CallId callId, SubjectId party, @Nullable AttemptId attemptId, HangUp hangUp) implements CallState {
        /** The leg that the attempt may have brought about after all. */
        Leg leg(CallSid callSid) {
            return new Leg(callId, party, attemptId, callSid);
        }
    }

    /** The carrier has a leg for it, which has not ended. */
    record OnCarrier(Leg leg, Progress progress, HangUp hangUp) implements CallState {}

    /** The leg has ended. */
    record Ended(Leg leg, Progress progress, HangUp hangUp, Ending ending) implements CallState {}

    /**
     * The call at the carrier.
     *
     * @param attemptId attempt that brought it about, {@code null} for an inbound call
     */
    record Leg(CallId callId, SubjectId party, @Nullable AttemptId attemptId, CallSid callSid) {
        /** Whether what is said of this leg and attempt is said of something else. */
        boolean isForeign(CallSid said, @Nullable AttemptId attempt) {
            return !callSid.equals(said) || (attempt != null && !attempt.equals(attemptId));
        }

        /** What was heard of a leg of an attempt, after the event that names it. */
        List<CallEvent> named(Instant at, List<CallEvent> heard) {
            var accepted = new DialAccepted(callId, Objects.requireNonNull(attemptId), callSid, at);
            return Stream.concat(Stream.of(accepted), heard.stream()).toList();
        }
    }

    /** The holder of the customer's number; empty where there is no call. */
    default Optional<SubjectId> holder() {
        return switch (this) {
            case Requested requested -> Optional.of(requested.party);
            case Claimed claimed -> Optional.of(claimed.party);
            case Unplaced over -> Optional.of(over.party);
            case OnCarrier on -> Optional.of(on.leg.party);
            case Ended ended -> Optional.of(ended.leg.party);
            case NotPlaced _ -> Optional.empty();
        };
    }

    static CallState evolve(CallState state, CallEvent event) {
        return switch (event) {
            case CallInitiated e -> new Requested(e.callId(), e.party());
            case CallReceived e ->
                new OnCarrier(new Leg(e.callId(), e.party(), null, e.callSid()), Progress.NONE, HangUp.NOT_ASKED);
            case DialClaimed e ->
                state instanceof Requested r
                        ? new Claimed(r.callId(), r.party(), e.attemptId(), HangUp.NOT_ASKED)
                        : state;
            case DialAccepted e -> accepted(state, e);
            case DialRefused e -> unplaced(state, e.attemptId());
            case DialOutcomeUnknown e -> unplaced(state, e.attemptId());
            case CallRang e -> progressed(state, p -> p.withRang(new Moment(e.occurredAt(), e.byCarrierClock())));
            case CallAnswered e ->
                progressed(state, p -> p.withAnswered(new Moment(e.occurredAt(), e.byCarrierClock()), e.answeredBy()));
            case CallEnded e -> ended(state, e);
            case SpeechTranscribed e -> progressed(state, p -> p.withHeard(e.transcription(), e.sequence()));
            case HangUpRequested _ -> hangUp(state, HangUp.REQUESTED);
            case HangUpAccepted _ -> hangUp(state, HangUp.ACCEPTED);
            case HangUpRefused _ -> hangUp(state, HangUp.REFUSED);
            case CallEscalated e -> progressed(state, p -> p.with(p.handover().opened(e.escalationId(), e.trigger())));
            case CallTakenOver e ->
                progressed(
                        state, p -> p.with(p.handover().takenOver(e.agentId())).with(p.ai().handedOver()));
            case CallEscalationClosed _ ->
                progressed(state, p -> p.with(p.handover().closed()));
            case CallScored e -> progressed(state, p -> p.withJudged(e.rubric(), e.utterances()));
            case AiPaused _ -> progressed(state, p -> p.with(p.ai().paused(true)));
            case AiResumed _ -> progressed(state, p -> p.with(p.ai().paused(false)));
            case AiMessaged e -> progressed(state, p -> p.with(p.ai().messaged(e.number())));
            case AiReplied e -> progressed(state, p -> p.with(p.ai().replied(e.turn(), e.passesOn())));
            case DialDeferred e -> waiting(state, r -> new Requested(r.callId(), r.party(), e.reason(), r.priority()));
            case CallPrioritised e ->
                waiting(state, r -> new Requested(r.callId(), r.party(), r.deferred(), e.priority()));
            case AiInstructed _, CallReviewed _, NoteAdded _, CallDispositioned _ -> state;
        };
    }

    private static CallState waiting(CallState state, UnaryOperator<Requested> step) {
        return state instanceof Requested r ? step.apply(r) : state;
    }

    private static CallState accepted(CallState state, DialAccepted e) {
        return switch (state) {
            case Claimed c ->
                new OnCarrier(new Leg(c.callId(), c.party(), e.attemptId(), e.callSid()), Progress.NONE, c.hangUp());
            case Unplaced u ->
                new OnCarrier(new Leg(u.callId(), u.party(), e.attemptId(), e.callSid()), Progress.NONE, u.hangUp());
            case NotPlaced _, Requested _, OnCarrier _, Ended _ -> state;
        };
    }

    private static CallState unplaced(CallState state, AttemptId attemptId) {
        return switch (state) {
            case Requested r -> new Unplaced(r.callId(), r.party(), attemptId, HangUp.NOT_ASKED);
            case Claimed c -> new Unplaced(c.callId(), c.party(), attemptId, c.hangUp());
            case NotPlaced _, Unplaced _, OnCarrier _, Ended _ -> state;
        };
    }

    private static CallState progressed(CallState state, UnaryOperator<Progress> step) {
        return switch (state) {
            case OnCarrier o -> new OnCarrier(o.leg(), step.apply(o.progress()), o.hangUp());
            case Ended e -> new Ended(e.leg(), step.apply(e.progress()), e.hangUp(), e.ending());
            case NotPlaced _, Requested _, Claimed _, Unplaced _ -> state;
        };
    }

    private static CallState ended(CallState state, CallEnded e) {
        var ending =
                new Ending(e.outcome(), e.duration(), e.sequence(), new Moment(e.occurredAt(), e.byCarrierClock()));
        return switch (state) {
            case Requested r -> new Unplaced(r.callId(), r.party(), null, HangUp.NOT_ASKED);
            case OnCarrier o -> new Ended(o.leg(), o.progress(), o.hangUp(), ending);
            case Ended o -> new Ended(o.leg(), o.progress(), o.hangUp(), ending);
            case NotPlaced _, Claimed _, Unplaced _ -> state;
        };
    }

    private static CallState hangUp(CallState state, HangUp hangUp) {
        return switch (state) {
            case Claimed c -> new Claimed(c.callId(), c.party(), c.attemptId(), hangUp);
            case OnCarrier o -> new OnCarrier(o.leg(), o.progress(), hangUp);
            case Ended e -> new Ended(e.leg(), e.progress(), hangUp, e.ending());
            case NotPlaced _, Requested _, Unplaced _ -> state;
        };
    }
}
