package io.ringledger.gateway.security;

import io.ringledger.vocabulary.SocketTicketId;

/**
 * What a valid ticket says; whether it was used before is for the ticket's stream to say.
 *
 * @param caller to whom it was given: may do as much, and as long, as they could when they asked for it
 */
public record Ticket(SocketTicketId id, Caller caller) {}
