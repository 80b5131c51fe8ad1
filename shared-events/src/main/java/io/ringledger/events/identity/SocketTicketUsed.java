package io.ringledger.events.identity;

import io.ringledger.vocabulary.SocketTicketId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A ticket was shown for a socket, and is good no more.
 *
 * @param ticketId stream of the ticket, whose first event this is
 * @param userId to whom it was given
 * @param usedAt gateway's clock, UTC
 */
public record SocketTicketUsed(SocketTicketId ticketId, UserId userId, Instant usedAt) implements SocketTicketEvent {}
