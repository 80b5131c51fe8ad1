package io.ringledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/** Delivers a log the way a processor does, with a token that follows each committed batch. */
final class Delivery {
    private final BatchInvoker invoker;
    private final Segment segment;
    private final List<TrackedEventMessage<?>> log;
    private int token;

    Delivery(BatchInvoker invoker, List<TrackedEventMessage<?>> log) {
        this(invoker, log, Segment.ROOT_SEGMENT);
    }

    Delivery(BatchInvoker invoker, List<TrackedEventMessage<?>> log, Segment segment) {
        this.invoker = invoker;
        this.log = log;
        this.segment = segment;
    }

    boolean atEnd() {
        return token >= log.size();
    }

    /** Goes back as after a crash that lost the last tokens. */
    void forget(int events) {
        token = Math.max(0, token - events);
    }

    /** Delivers some events; the token only follows if the batch was committed. */
    boolean deliver(int size) {
        int end = Math.min(log.size(), token + size);
        List<EventMessage<?>> batch = new ArrayList<>();
        for (TrackedEventMessage<?> event : log.subList(token, end)) {
            if (invoker.canHandle(event, segment)) {
                batch.add(event);
            }
        }
        if (!batch.isEmpty() && fails(batch)) {
            return false;
        }
        token = end;
        return true;
    }

    private boolean fails(List<EventMessage<?>> batch) {
        BatchingUnitOfWork<EventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(batch);
        ResultMessage<?> result = unitOfWork.executeWithResult(
                () -> {
                    invoker.handle(unitOfWork.getMessage(), segment);
                    return null;
                },
                RollbackConfigurationType.ANY_THROWABLE);
        return result.isExceptional();
    }

    void all(Random sizes, int largest) {
        while (!atEnd()) {
            if (!deliver(1 + sizes.nextInt(largest))) {
                throw new AssertionError("a batch failed");
            }
        }
    }
}
