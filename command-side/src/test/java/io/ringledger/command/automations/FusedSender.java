package io.ringledger.command.automations;

import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Sends for a node that may be killed before or after a command had its effect. */
public final class FusedSender implements MessageSender {
    private final MessageSender messages;
    private final Fuse fuse;

    public FusedSender(MessageSender messages, Fuse fuse) {
        this.messages = messages;
        this.fuse = fuse;
    }

    @Override
    public <R> CompletableFuture<R> send(Object command, Class<R> answer, Cause cause) {
        return fuse.step(() -> {
            var sent = messages.send(command, answer, cause);
            sent.exceptionally(failure -> null).join();
            return sent;
        });
    }

    @Override
    public <R> CompletableFuture<R> query(Object query, Class<R> answer, Cause cause) {
        return messages.query(query, answer, cause);
    }

    @Override
    public <R> CompletableFuture<List<R>> queryAll(Object query, Class<R> answer, Duration within, Cause cause) {
        return messages.queryAll(query, answer, within, cause);
    }

    @Override
    public <U> Flow.Publisher<U> follow(Object query, Class<U> update, Cause cause) {
        return messages.follow(query, update, cause);
    }
}
