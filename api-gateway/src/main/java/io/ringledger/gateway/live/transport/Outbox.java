package io.ringledger.gateway.live.transport;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one socket, bounded in frames and bytes. A state takes the place of an older one of the same that still
 * waits; facts are never dropped, so where there is no room the socket has to go. Safe for many threads.
 */
public final class Outbox {
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private final Map<Object, Waiting> states = new HashMap<>();
    private final int maxFrames;
    private final long maxBytes;
    private long bytes;

    public Outbox(int maxFrames, long maxBytes) {
        this.maxFrames = maxFrames;
        this.maxBytes = maxBytes;
    }

    /** Puts a fact at the end; {@code false} where there is no room. */
    public synchronized boolean addFact(byte[] frame) {
        return add(new Waiting(null, frame));
    }

    /**
     * Puts the newest of a state; {@code false} where there is no room.
     *
     * @param state names it; equal names, same state
     */
    public synchronized boolean addState(Object state, byte[] frame) {
        Waiting older = states.get(state);
        if (older == null) {
            Waiting waiting = new Waiting(state, frame);
            states.put(state, waiting);
            return add(waiting);
        }
        bytes += frame.length - older.frame.length;
        older.frame = frame;
        return bytes <= maxBytes;
    }

    /** Takes the frame that has waited longest. */
    synchronized Optional<byte[]> take() {
        Waiting first = queue.poll();
        if (first == null) {
            return Optional.empty();
        }
        if (first.state != null) {
            states.remove(first.state);
        }
        bytes -= first.frame.length;
        return Optional.of(first.frame);
    }

    synchronized boolean isEmpty() {
        return queue.isEmpty();
    }

    /** Lets go of everything. */
    public synchronized void clear() {
        queue.clear();
        states.clear();
        bytes = 0;
    }

    private boolean add(Waiting waiting) {
        queue.add(waiting);
        bytes += waiting.frame.length;
        return queue.size() <= maxFrames && bytes <= maxBytes;
    }

    private static final class Waiting {
        private final @Nullable Object state;
        private byte[] frame;

        private Waiting(@Nullable Object state, byte[] frame) {
            this.state = state;
            this.frame = frame;
        }
    }
}
