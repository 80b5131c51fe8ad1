package io.ringledger.benchmarks.events;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate with a state: one event per command. */
final class Counter {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private long count;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(Count command) {
        AggregateLifecycle.apply(new Counted(command.counterId(), count + 1, command.remark()));
    }

    @EventSourcingHandler
    void evolve(Counted event) {
        id = event.counterId();
        count = event.count();
    }

    /** Counts one up; an unknown counter begins at 0. */
    record Count(@TargetAggregateIdentifier String counterId, String remark) {}

    /** The counter stands at {@code count}. */
    record Counted(String counterId, long count, String remark) {}
}
