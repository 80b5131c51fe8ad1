package io.ringledger.simulator.webhook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest entries of something that goes on for ever. */
public final class History<T> {
    private final int capacity;
    private final Deque<T> entries = new ArrayDeque<>();

    /** Keeps this many entries. */
    public History(int capacity) {
        this.capacity = capacity;
    }

    /** Adds an entry; the oldest one goes where there is no room. */
    public synchronized void add(T entry) {
        if (entries.size() >= capacity) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    /** What is kept, oldest first. */
    public synchronized List<T> entries() {
        return List.copyOf(entries);
    }
}
