package io.ringledger.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.platform.records.StorageUnavailableException;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** What crosses to another process are an exception's details and nothing else. */
class RefusingCommandBusTest {
    private final RefusingCommandBus bus = new RefusingCommandBus(SimpleCommandBus.builder());

    @Test
    void aConflictAtCommitLeavesWithItsCode() {
        assertThat(refusal(command -> {
                    CurrentUnitOfWork.get().onPrepareCommit(work -> {
                        throw new ConcurrencyException("somebody was faster");
                    });
                    return "written";
                }))
                .isEqualTo(PlatformRejection.CONFLICT.name());
    }

    @Test
    void whatTheHandlerThrowsLeavesWithItsCode() {
        assertThat(refusal(command -> {
                    throw new AggregateNotFoundException("call_1", "no such aggregate");
                }))
                .isEqualTo(PlatformRejection.NOT_FOUND.name());
        assertThat(refusal(command -> {
                    throw new StorageUnavailableException("no keys");
                }))
                .isEqualTo(PlatformRejection.STORAGE_UNAVAILABLE.name());
        assertThat(refusal(command -> {
                    throw new IllegalStateException("secret");
                }))
                .isEqualTo(PlatformRejection.INTERNAL_ERROR.name());
    }

    private String refusal(MessageHandler<CommandMessage<?>> handler) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (var _ = bus.subscribe(String.class.getName(), handler)) {
            bus.dispatch(new GenericCommandMessage<>("x"), (command, result) -> failure.set(result.exceptionResult()));
        }
        CommandExecutionException left = (CommandExecutionException) failure.get();
        return left.<Rejection>getDetails().orElseThrow().code();
    }
}
