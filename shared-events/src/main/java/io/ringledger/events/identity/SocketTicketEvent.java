package io.ringledger.events.identity;

import io.ringledger.vocabulary.SocketTicketId;

/** Everything that can happen to a ticket for a socket. */
public sealed interface SocketTicketEvent permits SocketTicketUsed {
    SocketTicketId ticketId();
}
