package io.ringledger.gateway.http;

import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Sends messages when subscribed to. A command that was sent is not taken back when the client goes away. */
@Component
public final class Messages {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LATER = Duration.ofSeconds(2);

    private final MessageSender sender;

    Messages(MessageSender sender) {
        this.sender = sender;
    }

    /** Sends a command; completes once its events are durable, and empty where its handler answers nothing. */
    public <R> Mono<R> send(Object command, Class<R> answer, Cause cause) {
        return answered(() -> sender.send(command, answer, cause));
    }

    /** Sends a command whose handler answers nothing of interest. */
    public Mono<Void> send(Object command, Cause cause) {
        return answered(() -> sender.send(command, cause));
    }

    /** Asks a query. */
    public <R> Mono<R> query(Object query, Class<R> answer, Cause cause) {
        return answered(() -> sender.query(query, answer, cause));
    }

    /** Asks a query of every process that answers it; who does not in time is missing from the answers. */
    public <R> Mono<List<R>> queryAll(Object query, Class<R> answer, Duration within, Cause cause) {
        return answered(() -> sender.queryAll(query, answer, within, cause));
    }

    /**
     * Follows a live feed for ever: where it breaks it is subscribed to anew, soon at first and then every two seconds.
     *
     * @param connected told of each subscription before its first update
     * @param heard told of each update; where it fails the feed counts as broken
     * @return ends it
     */
    public <U> Disposable follow(
            Object query, Class<U> update, Cause cause, Runnable connected, Consumer<? super U> heard) {
        return Flux.defer(() -> JdkFlowAdapter.flowPublisherToFlux(sender.follow(query, update, cause)))
                .doOnSubscribe(subscribed -> connected.run())
                .doOnNext(heard)
                .concatWith(Mono.error(() -> new IllegalStateException("the feed has ended")))
                .doOnError(lost -> LOG.warn("cannot {} for now: {}", cause.action(), lost.getMessage()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, SOON).maxBackoff(LATER).transientErrors(true))
                .subscribe();
    }

    /**
     * A failure that comes when nobody waits any more is nobody's business: as a value it is dropped in silence, as an
     * error Reactor would report it as one of ours.
     */
    private static <R> Mono<R> answered(Supplier<CompletableFuture<R>> sent) {
        return Mono.fromFuture(() -> sent.get().handle((R answer, Throwable failure) -> result(answer, failure)), true)
                .flatMap(result -> result);
    }

    private static <R> Mono<R> result(@Nullable R answer, @Nullable Throwable failure) {
        if (failure == null) {
            return Mono.justOrEmpty(answer);
        }
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
        return Mono.error(cause == null ? failure : cause);
    }
}
