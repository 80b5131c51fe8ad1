package io.ringledger.benchmarks.load;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What callers and Twilio do, for clients that wait for each answer: of five scripts three initiate a call and two are an
 * inbound call that is announced and then reported as completed.
 */
public final class CallTraffic {
    private static final int SCRIPTS = 5;
    private static final int INITIATING = 3;

    private final AtomicLong numbers = new AtomicLong();
    private final long series = System.nanoTime();

    /** One request. */
    public sealed interface Step {
        long number();
    }

    public record Initiate(long number) implements Step {}

    public record Voice(long number, String callSid) implements Step {}

    public record Completed(long number, String callSid) implements Step {}

    /** The steps of one client; for one thread. */
    public final class Script {
        private Step last = new Initiate(0);

        public Step next() {
            last = last instanceof Voice voice ? new Completed(voice.number(), voice.callSid()) : first();
            return last;
        }

        private Step first() {
            long number = numbers.incrementAndGet();
            return number % SCRIPTS < INITIATING
                    ? new Initiate(number)
                    : new Voice(number, Surface.callSid(series, number));
        }
    }

    public Script script() {
        return new Script();
    }
}
