package io.ringledger.command.repeats;

import io.ringledger.platform.messages.MetadataKeys;
import java.lang.reflect.Method;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.HandlerAttributes;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps a request that was cut off from doing something twice when it is taken up again: a command whose events stand in its
 * stream already, beside the claim of the request, is not handled once more. Looked at only where a request was taken up, and
 * under the lock of the aggregate, so that whoever was cut off late cannot come in between. A handler that answers something
 * is always asked: it gives the same answer by the id that it is asked with.
 */
@Component
final class RepeatedCommands implements HandlerEnhancerDefinition {
    private static final CommandTargetResolver TARGETS =
            AnnotationCommandTargetResolver.builder().build();

    private final ObjectProvider<EventStore> events;

    RepeatedCommands(ObjectProvider<EventStore> events) {
        this.events = events;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        boolean answersNothing = original.unwrap(Method.class)
                .filter(method -> method.getReturnType() == void.class)
                .isPresent();
        return answersNothing
                        && original.attribute(HandlerAttributes.COMMAND_NAME).isPresent()
                ? new Once<>(original, events)
                : original;
    }

    private static final class Once<T> extends WrappedMessageHandlingMember<T> {
        private final ObjectProvider<EventStore> events;

        private Once(MessageHandlingMember<T> handler, ObjectProvider<EventStore> events) {
            super(handler);
            this.events = events;
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T aggregate) throws Exception {
            return message instanceof CommandMessage<?> command && isDone(command)
                    ? null
                    : super.handle(message, aggregate);
        }

        private boolean isDone(CommandMessage<?> command) {
            MetaData metaData = command.getMetaData();
            if (!metaData.containsKey(MetadataKeys.TAKEN_UP)) {
                return false;
            }
            Object claim = metaData.get(MetadataKeys.CLAIM);
            return events.getObject()
                    .readEvents(TARGETS.resolveTarget(command).getIdentifier())
                    .asStream()
                    .anyMatch(event -> Objects.equals(event.getMetaData().get(MetadataKeys.CLAIM), claim));
        }
    }
}
