package io.ringledger.command.identity.signins;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.SocketTicketCommand.UseTicket;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.SocketTicketEvent;
import io.ringledger.events.identity.SocketTicketUsed;
import io.ringledger.vocabulary.SocketTicketId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Lets a ticket be used once, however many gateways it is shown to: a stream has one first event. */
@Aggregate
class SocketTicketAggregate {
    @AggregateIdentifier
    private @Nullable SocketTicketId ticketId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void use(UseTicket c) {
        if (ticketId != null) {
            throw new Rejected(IdentityRejection.TICKET_USED, "This ticket has opened a socket before");
        }
        AggregateLifecycle.apply(new SocketTicketUsed(c.ticketId(), c.userId(), c.at()));
    }

    @EventSourcingHandler
    void evolve(SocketTicketEvent event) {
        ticketId = event.ticketId();
    }
}
