package io.ringledger.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;

class MessagesTest {
    private static final Cause CAUSE = new Cause(null, "system", "test", "request");
    private final Rejected refused = new Rejected(PlatformRejection.NOT_FOUND, "no such thing");

    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final Mono<String> asked = new Messages(new Sender(answer)).query("question", String.class, CAUSE);

    @AfterEach
    void forgetHook() {
        Hooks.resetOnErrorDropped();
    }

    @Test
    void anAnswerAndARefusalReachWhoAsked() {
        answer.complete("yes");
        assertThat(asked.block()).isEqualTo("yes");
        CompletableFuture<String> refusal = CompletableFuture.failedFuture(refused);
        var other = new Messages(new Sender(refusal.thenApply(never -> never)));
        assertThatThrownBy(() -> other.query("question", String.class, CAUSE).block())
                .isSameAs(refused);
    }

    @Test
    void noAnswerAtAllIsEmpty() {
        answer.complete(null);
        assertThat(asked.blockOptional()).isEmpty();
    }

    @Test
    void aRefusalThatNobodyWaitsForIsNoError() {
        List<Throwable> dropped = new ArrayList<>();
        Hooks.onErrorDropped(dropped::add);
        asked.subscribe().dispose();
        answer.completeExceptionally(new CompletionException(refused));
        assertThat(dropped).isEmpty();
    }

    /** Answers everything with one future. */
    private record Sender(CompletableFuture<String> answer) implements MessageSender {
        @Override
        @SuppressWarnings("unchecked")
        public <R> CompletableFuture<R> send(Object command, Class<R> type, Cause cause) {
            return (CompletableFuture<R>) answer;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R> CompletableFuture<R> query(Object query, Class<R> type, Cause cause) {
            return (CompletableFuture<R>) answer;
        }

        @Override
        public <R> CompletableFuture<List<R>> queryAll(Object query, Class<R> type, Duration within, Cause cause) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U> Flow.Publisher<U> follow(Object query, Class<U> update, Cause cause) {
            throw new UnsupportedOperationException();
        }
    }
}
