package io.ringledger.platform.messages;

import io.ringledger.api.rejections.Rejection;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;

/**
 * The part of a distributed command bus that handles commands here. Between processes an exception keeps neither its class
 * nor its cause, only the details of a {@link CommandExecutionException}: so every failure, one at commit included, gets
 * its code before it leaves.
 */
public final class RefusingCommandBus extends SimpleCommandBus {
    public RefusingCommandBus(SimpleCommandBus.Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        super.handle(
                command,
                handler,
                (CommandMessage<? extends C> handled, CommandResultMessage<? extends R> result) -> callback.onResult(
                        handled, result.isExceptional() ? refused(result.exceptionResult()) : result));
    }

    private static <R> CommandResultMessage<R> refused(Throwable failure) {
        Rejection rejection = Failures.rejected(failure).rejection();
        return GenericCommandResultMessage.asCommandResultMessage(
                new CommandExecutionException(rejection.message(), null, rejection));
    }
}
