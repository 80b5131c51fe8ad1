package io.ringledger.benchmarks.load;

import io.ringledger.benchmarks.load.Connection.Answer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What came of the requests of one round. */
public final class Tally {
    private static final int DIGITS = 3;

    private final Map<String, Histogram> micros = new ConcurrentHashMap<>();
    private final Map<Integer, LongAdder> refused = new ConcurrentHashMap<>();
    private final LongAdder commands = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private volatile double seconds;

    void answered(Request request, Answer answer, long nanos) {
        micros(request.kind()).recordValue(TimeUnit.NANOSECONDS.toMicros(nanos));
        if (answer.ok()) {
            commands.add(request.commands());
        } else {
            refused.computeIfAbsent(answer.status(), ignored -> new LongAdder()).increment();
        }
    }

    void failed() {
        failed.increment();
    }

    void lasted(long nanos) {
        seconds = nanos / 1e9;
    }

    private Histogram micros(String kind) {
        return micros.computeIfAbsent(kind, ignored -> new ConcurrentHistogram(DIGITS));
    }

    public double commandsPerSecond() {
        return commands.sum() / seconds;
    }

    public double requestsPerSecond() {
        return micros.values().stream().mapToLong(Histogram::getTotalCount).sum() / seconds;
    }

    /** Milliseconds at a percentile, of one kind of request. */
    public double millis(String kind, double percentile) {
        return micros(kind).getValueAtPercentile(percentile) / 1e3;
    }

    /** What was not acknowledged, empty if nothing; it belongs beside every figure. */
    public String troubles() {
        String statuses = refused.isEmpty() ? "" : "answers other than 2xx " + refused;
        return failed.sum() == 0 ? statuses : statuses + " broken connections " + failed;
    }
}
