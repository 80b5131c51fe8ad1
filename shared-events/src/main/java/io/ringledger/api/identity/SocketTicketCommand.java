package io.ringledger.api.identity;

import io.ringledger.vocabulary.SocketTicketId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a ticket for a socket. */
public sealed interface SocketTicketCommand {
    SocketTicketId ticketId();

    /**
     * Use a ticket up, at whichever gateway it was shown. That it is genuine and has not ended is for the gateway to say.
     *
     * @param userId to whom it was given
     * @throws io.ringledger.api.rejections.Rejected TICKET_USED if it was used before
     */
    record UseTicket(@TargetAggregateIdentifier SocketTicketId ticketId, UserId userId, Instant at)
            implements SocketTicketCommand {}
}
