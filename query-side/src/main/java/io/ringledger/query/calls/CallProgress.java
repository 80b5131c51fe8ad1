package io.ringledger.query.calls;

import io.ringledger.api.calls.CallStatus;
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
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.Direction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far a call has come. Facts are collected and the status is worked out from all of them, so it does not matter in
 * which order the carrier's reports were recorded.
 *
 * @param startedAt when it was initiated or rang in, our clock
 * @param callSid {@code null} until the carrier has named the call
 * @param failure why no call came of the attempt, as far as was known; void once the carrier has named the call
 * @param end the carrier's last word
 */
record CallProgress(
        Direction direction,
        Instant startedAt,
        @Nullable CallSid callSid,
        boolean rang,
        boolean answered,
        @Nullable End failure,
        @Nullable End end) {
    CallProgress {
        startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * A call's end.
     *
     * @param sequence the carrier's, -1 where there is none
     */
    record End(CallOutcome outcome, @Nullable Duration duration, int sequence, Instant at) {
        End {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }

        End(CallOutcome outcome, Instant at) {
            this(outcome, null, -1, at);
        }

        /** The carrier numbers its reports; of two without a number the later event is the correction. */
        End or(@Nullable End earlier) {
            return earlier == null || sequence >= earlier.sequence ? this : earlier;
        }
    }

    /**
     * How far the call has come with one more event.
     *
     * @throws IllegalStateException if the call's first event is not the one that begins it
     */
    static CallProgress after(@Nullable CallProgress before, CallEvent event) {
        if (before != null) {
            return before.after(event);
        }
        return switch (event) {
            case CallInitiated begun ->
                new CallProgress(Direction.OUTBOUND, begun.initiatedAt(), null, false, false, null, null);
            case CallReceived begun ->
                new CallProgress(Direction.INBOUND, begun.receivedAt(), begun.callSid(), true, false, null, null);
            default ->
                throw new IllegalStateException(
                        "a call cannot begin with " + event.getClass().getSimpleName());
        };
    }

    private CallProgress after(CallEvent event) {
        return switch (event) {
            case DialAccepted accepted -> named(accepted.callSid());
            case CallRang rangOut -> named(rangOut.callSid()).with(true, answered, failure, end);
            case CallAnswered pickedUp -> named(pickedUp.callSid()).with(rang, true, failure, end);
            case SpeechTranscribed speech -> named(speech.callSid());
            case CallEnded ended ->
                named(ended.callSid()).with(rang, answered, failure, end(ended).or(end));
            case DialRefused refused -> with(rang, answered, new End(refused.outcome(), refused.refusedAt()), end);
            case DialOutcomeUnknown unknown ->
                with(rang, answered, new End(CallOutcome.OUTCOME_UNKNOWN, unknown.declaredAt()), end);
            case CallInitiated _,
                    CallReceived _,
                    DialClaimed _,
                    HangUpRequested _,
                    HangUpAccepted _,
                    HangUpRefused _,
                    NoteAdded _,
                    CallEscalated _,
                    CallTakenOver _,
                    CallEscalationClosed _,
                    CallScored _,
                    CallReviewed _,
                    AiMessaged _,
                    AiPaused _,
                    AiResumed _,
                    AiInstructed _,
                    AiReplied _,
                    DialDeferred _,
                    CallPrioritised _,
                    CallDispositioned _ -> this;
        };
    }

    private static End end(CallEnded ended) {
        return new End(ended.outcome(), ended.duration(), ended.sequence(), ended.occurredAt());
    }

    private CallProgress named(@Nullable CallSid sid) {
        return sid == null || sid.equals(callSid)
                ? this
                : new CallProgress(direction, startedAt, sid, rang, answered, failure, end);
    }

    private CallProgress with(boolean hasRung, boolean wasAnswered, @Nullable End newFailure, @Nullable End newEnd) {
        return new CallProgress(direction, startedAt, callSid, hasRung, wasAnswered, newFailure, newEnd);
    }

    /** The end as it stands: the carrier's word, else the attempt's failure as long as the carrier knows of no call. */
    @Nullable
    End finalWord() {
        return end == null && callSid == null ? failure : end;
    }

    CallStatus status() {
        End word = finalWord();
        if (word != null) {
            return word.outcome() == CallOutcome.COMPLETED ? CallStatus.COMPLETED : CallStatus.FAILED;
        }
        if (answered) {
            return CallStatus.IN_PROGRESS;
        }
        return rang ? CallStatus.RINGING : CallStatus.INITIATED;
    }

    @Nullable
    CallOutcome outcome() {
        End word = finalWord();
        return word == null ? null : word.outcome();
    }

    @Nullable
    Duration duration() {
        End word = finalWord();
        return word == null ? null : word.duration();
    }

    @Nullable
    Instant endedAt() {
        End word = finalWord();
        return word == null ? null : word.at();
    }
}
