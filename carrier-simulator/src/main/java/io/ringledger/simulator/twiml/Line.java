package io.ringledger.simulator.twiml;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.behaviour.TimeScale;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The line of one call: carrier time passes on it (see {@link CarrierTime}), and requests cut it short. All but
 * {@link #interrupt} belongs to the thread that lives the call.
 */
public final class Line {
    private final TimeScale timeScale;
    private final BlockingQueue<Turn> interruptions = new LinkedBlockingQueue<>();
    private Instant now;
    private Instant limit = Instant.MAX;
    private Instant leaves = Instant.MAX;
    private boolean stays;

    public Line(TimeScale timeScale, Instant now) {
        this.timeScale = timeScale;
        this.now = now;
    }

    public Instant now() {
        return now;
    }

    /** From now on the call ends by itself after this time, or earlier. */
    public void endsAfter(Duration time) {
        limit = earlier(limit, now.plus(time));
    }

    /** From now on the callee hangs up after this time, or earlier, unless there is something to stay for. */
    public void leavesAfter(Duration time) {
        leaves = earlier(leaves, now.plus(time));
    }

    /** Whether the callee has something to stay for: nobody hangs up in the middle of a conversation. */
    void stayWhile(boolean wanted) {
        stays = wanted;
    }

    private Instant endsAt() {
        return stays ? limit : earlier(limit, leaves);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Time until the call ends by itself, as far as that is known. */
    public Duration left() {
        return Duration.between(now, earlier(endsAt(), now.plus(Duration.ofDays(1))));
    }

    /** How long to wait for time to pass on the line. */
    public Duration wall(Duration simulated) {
        return timeScale.wall(simulated);
    }

    /** Lets the waiting call go on like this, or the next time it waits. */
    public void interrupt(Turn turn) {
        interruptions.add(turn);
    }

    /** Lets time pass until the call ends by itself or is interrupted. */
    Turn passUntilOver() throws InterruptedException {
        return passUntil(endsAt());
    }

    /** Lets this time pass, or less where the call ends by itself or is interrupted before. */
    public Turn pass(Duration time) throws InterruptedException {
        return passUntil(now.plus(time));
    }

    private Turn passUntil(Instant wanted) throws InterruptedException {
        var until = earlier(wanted, endsAt());
        var wait = until.isBefore(now) ? Duration.ZERO : Duration.between(now, until);
        var begin = System.nanoTime();
        var interruption = interruptions.poll(timeScale.wall(wait).toNanos(), TimeUnit.NANOSECONDS);
        if (interruption == null) {
            now = now.plus(wait);
            return now.isBefore(endsAt()) ? new Turn.GoesOn() : new Turn.Over(CallStatus.COMPLETED);
        }
        var passed = timeScale.simulated(Duration.ofNanos(System.nanoTime() - begin));
        now = now.plus(passed.compareTo(wait) < 0 ? passed : wait);
        return interruption;
    }

    /** Does something that takes real time. */
    <T> T realTime(Work<T> work) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        try {
            return work.run();
        } finally {
            now = now.plusNanos(System.nanoTime() - begin);
        }
    }

    /** Something that takes real time. */
    interface Work<T> {
        T run() throws IOException, InterruptedException;
    }
}
