package io.ringledger.command.checks;

import io.ringledger.platform.messages.MetadataKeys;
import java.lang.reflect.Method;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps a request that was cut off from doing something twice when it is taken up again: a command whose events stand in its
 * stream already, beside the claim of the request, is not handled once more. Only where a request was taken up does anybody
 * look.
 */
@Component
final class RepeatedCommands {
    private static final CommandTargetResolver TARGETS =
            AnnotationCommandTargetResolver.builder().build();

    private final ObjectProvider<EventStore> events;

    RepeatedCommands(ObjectProvider<EventStore> events) {
        this.events = events;
    }

    /** A handler that answers something is always asked: it gives the same answer to the same ids. */
    static boolean answersNothing(MessageHandlingMember<?> handler) {
        return handler.unwrap(Method.class)
                .filter(method -> method.getReturnType() == void.class)
                .isPresent();
    }

    /** Whether the log has what the command did. */
    boolean isDone(CommandMessage<?> command) {
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
