package io.ringledger.command.audit;

import io.ringledger.api.audit.AccessCommand.RecordExport;
import io.ringledger.api.audit.AccessCommand.RecordRead;
import io.ringledger.api.audit.AccessCommand.RecordRefusal;
import io.ringledger.events.audit.AccessEvent;
import io.ringledger.events.audit.AccessRefused;
import io.ringledger.events.audit.DataExported;
import io.ringledger.events.audit.DataRead;
import io.ringledger.vocabulary.AccessId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One access: a stream of one event, which is never read to decide anything, so that remembering costs one append. */
@Aggregate
class AccessAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable AccessId accessId;

    AccessAggregate() {}

    @CommandHandler
    AccessAggregate(RecordRead c) {
        AggregateLifecycle.apply(new DataRead(c.accessId(), c.data(), c.resourceId(), c.times(), c.at()));
    }

    @CommandHandler
    AccessAggregate(RecordExport c) {
        AggregateLifecycle.apply(new DataExported(c.accessId(), c.data(), c.resourceId(), c.times(), c.at()));
    }

    @CommandHandler
    AccessAggregate(RecordRefusal c) {
        AggregateLifecycle.apply(new AccessRefused(c.accessId(), c.refusal(), c.times(), c.at()));
    }

    @EventSourcingHandler
    void evolve(AccessEvent event) {
        accessId = event.accessId();
    }
}
