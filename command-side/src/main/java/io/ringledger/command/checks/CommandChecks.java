package io.ringledger.command.checks;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.HandlerAttributes;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks at a command before its handler does, under the lock of the aggregate, so that nothing comes in between. First
 * whether it was handled before: what a request has done itself is not what it did not expect.
 */
@Component
final class CommandChecks implements HandlerEnhancerDefinition {
    private final RepeatedCommands repeated;

    CommandChecks(RepeatedCommands repeated) {
        this.repeated = repeated;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.attribute(HandlerAttributes.COMMAND_NAME).isPresent() ? new Checked<>(original) : original;
    }

    private final class Checked<T> extends WrappedMessageHandlingMember<T> {
        private final boolean answersNothing;

        private Checked(MessageHandlingMember<T> handler) {
            super(handler);
            answersNothing = RepeatedCommands.answersNothing(handler);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T aggregate) throws Exception {
            if (message instanceof CommandMessage<?> command) {
                if (answersNothing && repeated.isDone(command)) {
                    return null;
                }
                ExpectedVersions.check(command);
            }
            return super.handle(message, aggregate);
        }
    }
}
