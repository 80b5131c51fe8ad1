package io.ringledger.pacing.simulation;

import java.time.Instant;
import java.util.List;

/**
 * When is dialled and who is there.
 *
 * @param opens first moment of dialing
 * @param seconds for which calls are begun; agents may stay longer
 * @param presences of each agent, in time order
 */
public record DayPlan(Instant opens, int seconds, List<Presence> presences) {
    private static final int LONGEST = 16 * 3_600;

    public DayPlan {
        presences = List.copyOf(presences);
        if (seconds < 0 || seconds > LONGEST) {
            throw new IllegalArgumentException("a day of dialing has 16 hours at most");
        }
    }

    /** Highest number of an agent, and one more. */
    public int agents() {
        return presences.stream().mapToInt(Presence::agent).max().orElse(-1) + 1;
    }
}
