package io.ringledger.gateway.http;

import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends messages when subscribed to. A command that was sent is not taken back when the client goes away. */
@Component
public final class Messages {
    private final MessageSender sender;

    Messages(MessageSender sender) {
        this.sender = sender;
    }

    /** Sends a command; completes once its events are durable, and empty where its handler answers nothing. */
    public <R> Mono<R> send(Object command, Class<R> answer, Cause cause) {
        return Mono.fromFuture(() -> sender.send(command, answer, cause), true);
    }

    /** Sends a command whose handler answers nothing of interest. */
    public Mono<Void> send(Object command, Cause cause) {
        return Mono.fromFuture(() -> sender.send(command, cause), true);
    }

    /** Asks a query. */
    public <R> Mono<R> query(Object query, Class<R> answer, Cause cause) {
        return Mono.fromFuture(() -> sender.query(query, answer, cause), true);
    }
}
