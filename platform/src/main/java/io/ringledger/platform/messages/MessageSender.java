package io.ringledger.platform.messages;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * The one way to send a command or a query. Used by the gateway and by automations alike.
 *
 * <p>Every refusal, whether it was returned, thrown on this or another node, or a conflict at commit, completes the
 * future with {@link io.ringledger.api.rejections.Rejected}; everything else with {@code Rejected} of
 * {@code SERVICE_UNAVAILABLE}, {@code STORAGE_UNAVAILABLE} or {@code INTERNAL_ERROR}. Never blocks the caller.
 */
public interface MessageSender {
    /**
     * Sends a command to its aggregate.
     *
     * @return what the handler answered, once its events are durable
     */
    <R> CompletableFuture<R> send(Object command, Class<R> answer, Cause cause);

    /** Sends a command whose handler answers nothing of interest. */
    default CompletableFuture<Void> send(Object command, Cause cause) {
        return send(command, Object.class, cause).thenApply(ignored -> null);
    }

    /** Asks a query. */
    <R> CompletableFuture<R> query(Object query, Class<R> answer, Cause cause);

    /**
     * Asks a query of every process that answers it. Whoever is away, fails or has not answered in time is missing from
     * the answers, which is no failure.
     *
     * @param within how long to wait for the slowest
     */
    <R> CompletableFuture<List<R>> queryAll(Object query, Class<R> answer, Duration within, Cause cause);

    /**
     * Follows a live feed: updates only, from the moment of subscription, until cancelled. Ends with an error when updates
     * were lost or the other side is gone; the subscriber then subscribes anew and reads the current state.
     *
     * @param query the subscription query that names the topic
     */
    <U> Flow.Publisher<U> follow(Object query, Class<U> update, Cause cause);
}
