package io.ringledger.platform.messages;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryMessage;
import org.reactivestreams.Publisher;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;

/**
 * {@link MessageSender} over Axon. In one JVM Axon handles a message on the thread that sends it, so each is sent on a
 * thread of its own; how many are under way is bounded, and what comes on top is refused at once. Platform threads: virtual
 * ones that load classes keep their carriers, and a process of two cores has stood still for ever so (ADR 12).
 */
public final class AxonMessageSender implements MessageSender, AutoCloseable {
    private static final int CONFLICT_RETRIES = 3;

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final QueryBus queryBus;
    private final Duration timeout;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("message-", 0).factory());

    /**
     * A sender over one pair of buses.
     *
     * @param timeout after which a message counts as failed with SERVICE_UNAVAILABLE
     * @param underWay how many messages may be under way at once
     */
    public AxonMessageSender(
            CommandGateway commands, QueryGateway queries, QueryBus queryBus, Duration timeout, int underWay) {
        this.commands = commands;
        this.queries = queries;
        this.queryBus = queryBus;
        this.timeout = timeout;
        this.places = new Semaphore(underWay);
    }

    @Override
    public <R> CompletableFuture<R> send(Object command, Class<R> answer, Cause cause) {
        return send(command, answer, cause, CONFLICT_RETRIES);
    }

    private <R> CompletableFuture<R> send(Object command, Class<R> answer, Cause cause, int retries) {
        return underWay(() -> commands.<Object>send(new GenericCommandMessage<>(command, cause.toMetaData(command))))
                .thenCompose(result -> answered(result, answer))
                .exceptionallyCompose(failure -> retries > 0 && Failures.isConflict(failure)
                        ? send(command, answer, cause, retries - 1)
                        : CompletableFuture.failedFuture(Failures.rejected(failure)));
    }

    @Override
    public <R> CompletableFuture<R> query(Object query, Class<R> answer, Cause cause) {
        GenericMessage<Object> message = new GenericMessage<>(query, cause.toMetaData());
        return underWay(() -> queries.query(query.getClass().getName(), message, ResponseTypes.instanceOf(answer)))
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(Failures.rejected(failure)));
    }

    @Override
    public <R> CompletableFuture<List<R>> queryAll(Object query, Class<R> answer, Duration within, Cause cause) {
        GenericMessage<Object> message = new GenericMessage<>(query, cause.toMetaData());
        return underWay(() -> CompletableFuture.completedFuture(gather(message, answer, within)))
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(Failures.rejected(failure)));
    }

    private <R> List<R> gather(GenericMessage<Object> query, Class<R> answer, Duration within) {
        try (Stream<R> answers = queries.scatterGather(
                query.getPayloadType().getName(),
                query,
                ResponseTypes.instanceOf(answer),
                within.toMillis(),
                TimeUnit.MILLISECONDS)) {
            return answers.toList();
        }
    }

    @Override
    public <U> Flow.Publisher<U> follow(Object query, Class<U> update, Cause cause) {
        SubscriptionQueryMessage<Object, Boolean, U> message = new GenericSubscriptionQueryMessage<>(
                new GenericMessage<>(query, cause.toMetaData()),
                query.getClass().getName(),
                ResponseTypes.instanceOf(Boolean.class),
                ResponseTypes.instanceOf(update));
        Publisher<U> updates =
                Flux.defer(() -> queryBus.subscriptionQuery(message).updates().map(u -> u.getPayload()));
        return JdkFlowAdapter.publisherToFlowPublisher(updates);
    }

    private <R> CompletableFuture<R> underWay(Supplier<CompletableFuture<R>> message) {
        if (!places.tryAcquire()) {
            return CompletableFuture.failedFuture(
                    new Rejected(PlatformRejection.SERVICE_UNAVAILABLE, "too many requests are under way"));
        }
        CompletableFuture<R> result =
                CompletableFuture.supplyAsync(() -> message.get().join(), threads);
        return result.whenComplete((answer, failure) -> places.release())
                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A refusal that must be provable is an event, so its handler returns it instead of throwing (and rolling back). */
    private static <R> CompletableFuture<R> answered(Object result, Class<R> answer) {
        return result instanceof Rejection rejection
                ? CompletableFuture.failedFuture(new Rejected(rejection))
                : CompletableFuture.completedFuture(answer.cast(result));
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
