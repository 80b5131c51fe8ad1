package io.ringledger.query.projection;

import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Applies the events of a unit of work together, when its last one is handled. The processor stores its token after
 * that, in the same unit of work's prepare-commit phase; what is thrown here keeps it from doing so.
 */
abstract class BatchInvoker implements EventHandlerInvoker {
    private final Projection<?> projection;

    BatchInvoker(Projection<?> projection) {
        this.projection = projection;
    }

    /** Events of the same key are handled by one segment, in order. Must be the same in every process and start. */
    abstract String sequencingKey(RecordedEvent event);

    /** Whether all events go through one segment. */
    boolean needsOrderOfLog() {
        return false;
    }

    abstract void apply(List<RecordedEvent> batch, UnitOfWork<?> unitOfWork);

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return canHandleType(message.getPayloadType()) && segment.matches(sequencingKey(RecordedEvent.of(message)));
    }

    @Override
    public boolean canHandleType(Class<?> type) {
        return projection.events().stream().anyMatch(event -> event.isAssignableFrom(type));
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        if (!(unitOfWork instanceof BatchingUnitOfWork<?> batch)) {
            apply(List.of(RecordedEvent.of(message)), unitOfWork);
        } else if (batch.isLastMessage(message)) {
            apply(
                    batch.getMessages().stream()
                            .map(each -> RecordedEvent.of((EventMessage<?>) each))
                            .toList(),
                    unitOfWork);
        }
    }

    /** A live version is never emptied: a rebuild fills the next one. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
