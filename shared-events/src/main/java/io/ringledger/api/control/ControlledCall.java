package io.ringledger.api.control;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.Disposition;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.WaitReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as whoever runs the floor looks at it.
 *
 * @param wasDialled whether the carrier was, or may have been, asked for it, or it rang in
 * @param priority 0 to 10, of a waiting call
 * @param requestedAt when it was asked for or rang in, our clock, UTC
 * @param deferral why it waits, or waited last; {@code null} for one whose turn never came, or that never waited
 * @param outcome {@code null} until it is over
 * @param ending whether and how far somebody has it ended, {@code null} where nobody does
 * @param filing {@code null} where nobody has filed it
 */
public record ControlledCall(
        CallId id,
        Direction direction,
        Stage stage,
        boolean wasDialled,
        int priority,
        Instant requestedAt,
        @Nullable Deferral deferral,
        @Nullable CallOutcome outcome,
        @Nullable Ending ending,
        @Nullable Filing filing) {
    /** How far it has come. */
    public enum Stage {
        /** nobody has asked the carrier for it */
        WAITING,
        /** somebody has; the carrier has not named it yet */
        DIALLING,
        /** the carrier has it */
        LIVE,
        OVER
    }

    /**
     * Why it waits.
     *
     * @param underWay {@code null} where that is not the reason
     * @param limit {@code null} where that is not the reason
     */
    public record Deferral(
            WaitReason reason,
            @Nullable Integer underWay,
            @Nullable Integer limit,
            Instant at) {}

    /**
     * That somebody has it ended.
     *
     * @param stop the emergency stop that does, {@code null} for somebody's wish about this call
     * @param code the carrier's, where it did not: {@code null} where it gave none
     */
    public record Ending(
            State state, @Nullable StopId stop, @Nullable Integer code, Instant at) {
        /** What the carrier said to it. */
        public enum State {
            REQUESTED,
            ACCEPTED,
            REFUSED
        }
    }

    /**
     * How it is filed.
     *
     * @param by who filed it, {@code null} for nobody that is known
     */
    public record Filing(Disposition disposition, @Nullable String by, Instant at) {}
}
