package io.ringledger.simulator.webhook;

import io.ringledger.simulator.behaviour.Fault;
import io.ringledger.simulator.behaviour.Faults;
import io.ringledger.simulator.behaviour.TimeScale;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers callbacks, each once and without retries as Twilio does by default.
 */
public final class CallbackSender implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(CallbackSender.class);

    private final WebhookClient client;
    private final Faults faults;
    private final TimeScale timeScale;
    private final History<SentCallback> history;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("callbacks-", 0).factory());
    private final AtomicInteger pending = new AtomicInteger();

    /**
     * A sender with nothing to send yet.
     *
     * @param kept how many sent callbacks are remembered
     */
    public CallbackSender(WebhookClient client, Faults faults, TimeScale timeScale, int kept) {
        this.client = client;
        this.faults = faults;
        this.timeScale = timeScale;
        history = new History<>(kept);
    }

    /** A lane for the callbacks of one call. */
    public CallbackLane lane() {
        return new CallbackLane(this);
    }

    /** Callbacks that are waiting, delayed or on their way. */
    public int pending() {
        return pending.get();
    }

    /** The newest callbacks in the order in which they were answered, lost or dropped. */
    public List<SentCallback> sent() {
        return history.entries();
    }

    List<Fault.OfCallback> faultsOf(Callback callback) {
        return faults.ofCallback(callback.kind(), callback.status(), callback.to(), callback.draw());
    }

    void expect() {
        pending.incrementAndGet();
    }

    void drop(Callback callback) {
        done(callback, SentCallback.DROPPED);
    }

    void deliver(Callback callback) {
        var httpStatus = SentCallback.NO_ANSWER;
        try {
            httpStatus = client.send(callback.webhook(), callback.parameters()).statusCode();
        } catch (IOException e) {
            log.warn(
                    "{} callback {} of {} got no answer: {}",
                    callback.kind(),
                    callback.status(),
                    callback.callSid(),
                    e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        done(callback, httpStatus);
    }

    void deliverAfter(Duration delay, Callback callback) {
        run(() -> {
            try {
                Thread.sleep(timeScale.wall(delay));
                deliver(callback);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    void run(Runnable deliveries) {
        threads.execute(deliveries);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void done(Callback callback, int httpStatus) {
        history.add(new SentCallback(
                callback.kind(),
                callback.callSid(),
                callback.to(),
                callback.status(),
                callback.webhook().url(),
                httpStatus));
        pending.decrementAndGet();
    }
}
