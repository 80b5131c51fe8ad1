package io.ringledger.pacing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long each of several people or calls has been at something: moments in whole seconds, and how many began then. */
public final class Since {
    public static final Since NONE = new Since(new long[0], new int[0]);

    private final long[] seconds;
    private final int[] counts;
    private final int total;

    private Since(long[] seconds, int[] counts) {
        this.seconds = seconds;
        this.counts = counts;
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        this.total = sum;
    }

    public static Since of(Collection<Instant> moments) {
        TreeMap<Long, Integer> runs = new TreeMap<>();
        moments.forEach(moment -> runs.merge(moment.getEpochSecond(), 1, Integer::sum));
        return of(runs);
    }

    /**
     * Counted already.
     *
     * @param runs how many began at each second of the epoch
     */
    public static Since of(Map<Long, Integer> runs) {
        List<Map.Entry<Long, Integer>> sorted =
                runs.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        return new Since(
                sorted.stream().mapToLong(Map.Entry::getKey).toArray(),
                sorted.stream().mapToInt(Map.Entry::getValue).toArray());
    }

    /**
     * The quick way, for whoever asks every second.
     *
     * @param seconds seconds of the epoch, copied
     * @param counts as many numbers, copied
     */
    public static Since ofRuns(long[] seconds, int[] counts, int length) {
        return length == 0
                ? NONE
                : new Since(java.util.Arrays.copyOf(seconds, length), java.util.Arrays.copyOf(counts, length));
    }

    /** How many in all. */
    public int total() {
        return total;
    }

    /** How many different moments. */
    public int runs() {
        return seconds.length;
    }

    public int count(int run) {
        return counts[run];
    }

    /** In seconds, never negative: clocks of others may be ahead of ours. */
    public int age(int run, long now) {
        return (int) Math.clamp(now - seconds[run], 0L, Integer.MAX_VALUE);
    }
}
