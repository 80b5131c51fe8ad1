package io.ringledger.command;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Where what an automation could not act on waits, as durable as the events. Brought by the shape. */
@FunctionalInterface
public interface DeadLetterQueues {
    SequencedDeadLetterQueue<EventMessage<?>> of(String processingGroup);
}
