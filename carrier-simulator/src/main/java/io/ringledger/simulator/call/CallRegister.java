package io.ringledger.simulator.call;

import io.ringledger.simulator.behaviour.CallStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** All calls of the account: those that live and the newest of those that have ended. Gone with the process. */
public final class CallRegister {
    private final int endedKept;
    private final SplittableRandom random;
    private final Map<String, Call> bySid = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<Long, Call> byAge = new ConcurrentSkipListMap<>();
    private final Queue<Call> ended = new ConcurrentLinkedQueue<>();
    private final AtomicInteger endedCount = new AtomicInteger();
    private final Map<CallStatus, Long> ends = new ConcurrentHashMap<>();
    private long created;

    /**
     * An empty register.
     *
     * @param seed      the same seed gives the same CallSids in the same order
     * @param endedKept how many ended calls can still be fetched
     */
    public CallRegister(long seed, int endedKept) {
        random = new SplittableRandom(seed);
        this.endedKept = endedKept;
    }

    /** Registers a queued call. */
    synchronized Call open(CallOrder order) {
        var sid = String.format("CA%016x%016x", random.nextLong(), random.nextLong());
        var call = new Call(created++, CallState.queued(sid, order, Instant.now()));
        bySid.put(sid, call);
        byAge.put(call.ordinal(), call);
        return call;
    }

    /** The call with this SID. */
    public Optional<Call> find(String sid) {
        return Optional.ofNullable(bySid.get(sid));
    }

    /** All calls, newest first. */
    public Stream<Call> newestFirst() {
        return byAge.descendingMap().values().stream();
    }

    /** The calls before this one, newest first. */
    public Stream<Call> before(long ordinal) {
        return byAge.headMap(ordinal, false).descendingMap().values().stream();
    }

    /** The calls after this one, oldest first. */
    public Stream<Call> after(long ordinal) {
        return byAge.tailMap(ordinal, false).values().stream();
    }

    /** How many calls were ever accepted. */
    public synchronized long created() {
        return created;
    }

    /** How many calls ended in which status. */
    public Map<CallStatus, Long> ends() {
        return Map.copyOf(ends);
    }

    /** Forgets a call. */
    public void delete(Call call) {
        bySid.remove(call.state().sid());
        byAge.remove(call.ordinal());
    }

    void ended(Call call) {
        ends.merge(call.state().status(), 1L, Long::sum);
        ended.add(call);
        if (endedCount.incrementAndGet() > endedKept) {
            var oldest = ended.poll();
            if (oldest != null) {
                endedCount.decrementAndGet();
                delete(oldest);
            }
        }
    }
}
