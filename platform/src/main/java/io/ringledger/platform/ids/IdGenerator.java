package io.ringledger.platform.ids;

import io.ringledger.vocabulary.AccessId;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.NoteId;
import io.ringledger.vocabulary.ReviewId;
import java.time.Clock;
import java.time.Instant;

/**
 * Makes time-ordered ids: 41 bits of milliseconds since 2025, 1 of kind, 5 of node, 6 of counter. Never goes back within
 * a process, whatever the clock does; past 64 ids in a millisecond it borrows from the next.
 */
public final class IdGenerator {
    /** Which kind of process part makes the id, so that two parts of one node never make the same. */
    public enum Kind {
        GATEWAY,
        AUTOMATION
    }

    private static final long EPOCH = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli();
    private static final int COUNTER_BITS = 6;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    private static final int NODE_BITS = 5;
    private static final int NODES = 1 << NODE_BITS;

    private final Clock clock;
    private final long suffix;
    private long last;

    /**
     * @param node number of this process among its kind, 0 to 31
     * @throws IllegalArgumentException if the node is out of range
     */
    public IdGenerator(Clock clock, Kind kind, int node) {
        if (node < 0 || node >= NODES) {
            throw new IllegalArgumentException("RINGLEDGER_NODE must be 0 to " + (NODES - 1));
        }
        this.clock = clock;
        this.suffix = ((kind == Kind.GATEWAY ? 0L : 1L) << NODE_BITS | node) << COUNTER_BITS;
    }

    public CallId nextCallId() {
        return CallId.of(next());
    }

    public AttemptId nextAttemptId() {
        return AttemptId.of(next());
    }

    public InteractionId nextInteractionId() {
        return InteractionId.of(next());
    }

    public BusinessConfigId nextBusinessConfigId() {
        return BusinessConfigId.of(next());
    }

    public AgentId nextAgentId() {
        return AgentId.of(next());
    }

    public NoteId nextNoteId() {
        return NoteId.of(next());
    }

    public ReviewId nextReviewId() {
        return ReviewId.of(next());
    }

    public KnowledgeId nextKnowledgeId() {
        return KnowledgeId.of(next());
    }

    public AccessId nextAccessId() {
        return AccessId.of(next());
    }

    /** A number for an id of any kind. */
    public long nextNumber() {
        return next();
    }

    /**
     * Sets numbers aside, which nobody else gets.
     *
     * @param count how many, at least one
     * @return the first; {@link #following} gives the others
     */
    public synchronized long reserve(int count) {
        long first = next();
        last += count - 1;
        return first;
    }

    /** The number that is so many after another one, of the same node and kind. */
    public static long following(long number, int after) {
        long ownNode = number & (((1L << (1 + NODE_BITS)) - 1) << COUNTER_BITS);
        long millis = number >> (1 + NODE_BITS + COUNTER_BITS);
        return number(((millis << COUNTER_BITS) | (number & COUNTER)) + after, ownNode);
    }

    /** The moment in which an id was made, to the millisecond; it may be ahead of the clock after a burst. */
    public static Instant madeAt(long id) {
        return Instant.ofEpochMilli((id >> (1 + NODE_BITS + COUNTER_BITS)) + EPOCH);
    }

    private synchronized long next() {
        long tick = Math.max((clock.millis() - EPOCH) << COUNTER_BITS, last + 1);
        last = tick;
        return number(tick, suffix);
    }

    private static long number(long tick, long suffix) {
        return (tick >> COUNTER_BITS << (1 + NODE_BITS + COUNTER_BITS)) | suffix | (tick & COUNTER);
    }
}
