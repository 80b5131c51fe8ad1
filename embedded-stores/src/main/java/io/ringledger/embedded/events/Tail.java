package io.ringledger.embedded.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest committed events in memory, for readers that keep up, and the bell that wakes them. */
final class Tail {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    private final AtomicReferenceArray<StoredEvent> ring;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private volatile long head;

    Tail(int capacity) {
        this.ring = new AtomicReferenceArray<>(capacity);
    }

    /** Position of the newest committed event, 0 in an empty log. */
    long head() {
        return head;
    }

    /** The log was opened at this position; what came before is read from the file. */
    void startAt(long position) {
        head = position;
    }

    /** Called by the writer thread with each committed group, before its appenders are answered. */
    void publish(List<StoredEvent> committed) {
        if (committed.isEmpty()) {
            return;
        }
        committed.forEach(event -> ring.set(slot(event.position()), event));
        head = committed.getLast().position();
        lock.lock();
        try {
            grown.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(Tail::ring);
    }

    private static void ring(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            // a reader that is shutting down must not stop the writer
            LOG.debug("a reader could not be told of new events", e);
        }
    }

    /** Events after this position, at most {@code max}; nothing where the ring does not reach back that far. */
    Optional<List<StoredEvent>> after(long position, int max) {
        var last = Math.min(head, position + max);
        var events = new ArrayList<StoredEvent>(Math.toIntExact(Math.max(0, last - position)));
        for (var wanted = position + 1; wanted <= last; wanted++) {
            var event = ring.get(slot(wanted));
            if (event == null || event.position() != wanted) {
                return Optional.empty();
            }
            events.add(event);
        }
        return Optional.of(events);
    }

    private int slot(long position) {
        return Math.toIntExact(position % ring.length());
    }

    /** Waits until there is an event after this position, at most so long. */
    boolean awaitBeyond(long position, long timeout, TimeUnit unit) throws InterruptedException {
        var left = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (head <= position && left > 0) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
        return head > position;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
