package io.ringledger.command.calls.dialing;

import io.ringledger.api.suppression.CapacitySeen;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.WaitReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many calls of each tenant are under way: those on the list of open calls, and those that are about to be. Exact within a
 * process, which takes a place before it claims; of several processes each sees what the others have taken once it is on the
 * list, so that at most their claims of one moment come on top.
 */
final class CallPlaces {
    /** A claim is on the list long before. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final CapacitySeen UNKNOWN = new CapacitySeen(0, DialingLimits.MOST);

    private final Map<CallId, TenantId> listed = new HashMap<>();
    private final Map<CallId, Place> taken = new HashMap<>();
    private final Map<TenantId, Deque<Instant>> begun = new HashMap<>();

    /** A place holds, whatever limits are set meanwhile. */
    private record Place(TenantId tenant, Instant takenAt, CapacitySeen seen) {}

    /** What keeps the call from being dialled; {@code null} where it has a place now, or had one. */
    synchronized @Nullable WaitReason take(CallId callId, TenantId tenant, DialingLimits limits, Instant now) {
        if (taken.containsKey(callId)) {
            return null;
        }
        int others = underWay(tenant) - (listed.containsKey(callId) ? 1 : 0);
        if (others >= limits.concurrentCalls()) {
            return WaitReason.LIMIT;
        }
        if (isFast(tenant, limits.callsPerSecond(), now)) {
            return WaitReason.PACE;
        }
        taken.put(callId, new Place(tenant, now, new CapacitySeen(others, limits.concurrentCalls())));
        return null;
    }

    private boolean isFast(TenantId tenant, @Nullable Integer perSecond, Instant now) {
        if (perSecond == null) {
            return false;
        }
        Deque<Instant> moments = begun.computeIfAbsent(tenant, first -> new ArrayDeque<>());
        while (!moments.isEmpty() && !moments.peekFirst().plus(SECOND).isAfter(now)) {
            moments.removeFirst();
        }
        if (moments.size() >= perSecond) {
            return true;
        }
        moments.addLast(now);
        return false;
    }

    /** It was not claimed after all. */
    synchronized void leave(CallId callId) {
        taken.remove(callId);
    }

    /** What was seen when the call's place was taken. */
    synchronized CapacitySeen seen(CallId callId) {
        Place place = taken.get(callId);
        return place == null ? UNKNOWN : place.seen();
    }

    synchronized int underWay(TenantId tenant) {
        Set<CallId> all = new HashSet<>();
        listed.forEach((callId, whose) -> add(all, callId, whose, tenant));
        taken.forEach((callId, place) -> add(all, callId, place.tenant(), tenant));
        return all.size();
    }

    private static void add(Set<CallId> all, CallId callId, TenantId whose, TenantId tenant) {
        if (whose.equals(tenant)) {
            all.add(callId);
        }
    }

    synchronized void isOpen(CallId callId, TenantId tenant) {
        listed.put(callId, tenant);
    }

    synchronized void isOver(CallId callId) {
        listed.remove(callId);
        taken.remove(callId);
    }

    /** The whole list, as it was read just now: other processes write it, too. */
    synchronized void are(Map<CallId, TenantId> open, Instant now) {
        listed.clear();
        listed.putAll(open);
        Instant forgotten = now.minus(FORGOTTEN_AFTER);
        taken.entrySet()
                .removeIf(place -> place.getValue().takenAt().isBefore(forgotten) && !open.containsKey(place.getKey()));
    }
}
