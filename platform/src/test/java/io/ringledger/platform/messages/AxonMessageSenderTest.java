package io.ringledger.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.platform.records.StorageUnavailableException;
import io.ringledger.vocabulary.TenantId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AxonMessageSenderTest {
    private static final Cause CAUSE = new Cause(new TenantId("acme"), "user_1", "POST /things", "req-1");

    private final SimpleCommandBus commandBus = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queryBus = SimpleQueryBus.builder().build();
    private final AxonMessageSender sender = new AxonMessageSender(
            DefaultCommandGateway.builder().commandBus(commandBus).build(),
            DefaultQueryGateway.builder().queryBus(queryBus).build(),
            queryBus,
            Duration.ofSeconds(5),
            2);

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void theCauseTravelsWithTheCommand() {
        commandBus.registerHandlerInterceptor(new RejectionInterceptor());
        handle(command -> command.getMetaData());
        assertThat(sender.send("x", MetaData.class, CAUSE).join())
                .containsEntry(MetadataKeys.TENANT_ID, "acme")
                .containsEntry(MetadataKeys.REQUEST_ID, "req-1");
    }

    @Test
    void aThrownAndAReturnedRefusalAreTheSame() {
        commandBus.registerHandlerInterceptor(new RejectionInterceptor());
        Rejection rejection = new Rejection("FORBIDDEN", "no", Map.of("why", "because"));
        handle(command -> {
            throw new Rejected(rejection);
        });
        assertThat(refusal()).isEqualTo(rejection);
        handle(command -> rejection);
        assertThat(refusal()).isEqualTo(rejection);
    }

    @Test
    void aConflictIsTriedAgainAndThenARefusal() {
        AtomicInteger attempts = new AtomicInteger();
        handle(command -> {
            if (attempts.incrementAndGet() < 3) {
                throw new ConcurrencyException("somebody was faster");
            }
            return "done";
        });
        assertThat(sender.send("x", String.class, CAUSE).join()).isEqualTo("done");
        handle(command -> {
            throw new ConcurrencyException("somebody is always faster");
        });
        assertThat(refusal().code()).isEqualTo(PlatformRejection.CONFLICT.name());
    }

    @Test
    void aStoreThatCannotWriteIsNamed() {
        handle(command -> {
            throw new StorageUnavailableException("full", new IOException("No space left on device"));
        });
        assertThat(refusal().code()).isEqualTo(PlatformRejection.STORAGE_UNAVAILABLE.name());
    }

    @Test
    void aReadStoreThatIsAwayIsUnavailable() {
        assertThat(refusalOfQuery(new MongoTimeoutException("no server")))
                .isEqualTo(PlatformRejection.SERVICE_UNAVAILABLE.name());
    }

    @Test
    void aQueryThatTheReadStoreRefusesIsOurError() {
        assertThat(refusalOfQuery(new MongoException(2, "unknown operator")))
                .isEqualTo(PlatformRejection.INTERNAL_ERROR.name());
    }

    private String refusalOfQuery(RuntimeException failure) {
        queryBus.registerHandlerInterceptor(new RejectionInterceptor());
        var _ = queryBus.subscribe(
                String.class.getName(), String.class, (MessageHandler<QueryMessage<?, String>>) query -> {
                    throw failure;
                });
        var refused = catchThrowableOfType(
                CompletionException.class,
                () -> sender.query("x", String.class, CAUSE).join());
        return ((Rejected) Objects.requireNonNull(refused.getCause()))
                .rejection()
                .code();
    }

    @Test
    void whatNobodyHandlesIsUnavailableAndAnythingElseIsOurError() {
        assertThat(refusal().code()).isEqualTo(PlatformRejection.SERVICE_UNAVAILABLE.name());
        handle(command -> {
            throw new IllegalStateException("secret");
        });
        assertThat(refusal())
                .isEqualTo(new Rejection(PlatformRejection.INTERNAL_ERROR.name(), "an error of ours", Map.of()));
    }

    @Test
    void anAxonServerThatIsAwayIsUnavailable() {
        for (Exception away : List.of(
                new AxonServerQueryDispatchException("AXONIQ-5002", "UNAVAILABLE"),
                new AxonServerCommandDispatchException("AXONIQ-4003", "client", new IOException("gone")),
                new io.axoniq.axonserver.connector.AxonServerException(
                        ErrorCategory.COMMAND_DISPATCH_ERROR, "UNAVAILABLE", "client"))) {
            handle(command -> {
                throw away;
            });
            assertThat(refusal().code()).isEqualTo(PlatformRejection.SERVICE_UNAVAILABLE.name());
        }
    }

    @Test
    void aConflictInAnotherProcessIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        handle(command -> {
            if (attempts.incrementAndGet() < 3) {
                throw new CommandExecutionException(
                        "somebody was faster", null, new Rejection("CONFLICT", "somebody was faster", Map.of()));
            }
            return "done";
        });
        assertThat(sender.send("x", String.class, CAUSE).join()).isEqualTo("done");
    }

    @Test
    void moreThanTheBoundIsRefusedAtOnce() {
        CountDownLatch release = new CountDownLatch(1);
        handle(command -> {
            release.await();
            return "done";
        });
        var first = sender.send("x", String.class, CAUSE);
        var second = sender.send("x", String.class, CAUSE);
        assertThat(refusal().code()).isEqualTo(PlatformRejection.SERVICE_UNAVAILABLE.name());
        release.countDown();
        assertThat(first.join() + second.join()).isEqualTo("donedone");
    }

    /** Two answer, one fails and one is too slow. */
    @Test
    void whoDoesNotAnswerInTimeIsMissingAndNoFailure() {
        answer(query -> "one");
        answer(query -> "two");
        answer(query -> {
            throw new IllegalStateException("broken");
        });
        answer(query -> new CompletableFuture<String>());
        assertThat(sender.queryAll("x", String.class, Duration.ofMillis(100), CAUSE)
                        .join())
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void nobodyToAskIsNobodysAnswer() {
        assertThat(sender.queryAll("x", String.class, Duration.ofMillis(100), CAUSE)
                        .join())
                .isEmpty();
    }

    private void answer(MessageHandler<QueryMessage<?, String>> handler) {
        var _ = queryBus.subscribe(String.class.getName(), String.class, handler);
    }

    private void handle(MessageHandler<CommandMessage<?>> handler) {
        var _ = commandBus.subscribe(String.class.getName(), handler);
    }

    private Rejection refusal() {
        try {
            throw new AssertionError(
                    "not refused: " + sender.send("x", Object.class, CAUSE).join());
        } catch (CompletionException e) {
            return ((Rejected) Objects.requireNonNull(e.getCause())).rejection();
        }
    }
}
