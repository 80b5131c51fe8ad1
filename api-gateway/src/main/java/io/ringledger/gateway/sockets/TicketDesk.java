package io.ringledger.gateway.sockets;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.SocketTicketCommand.UseTicket;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Ticket;
import io.ringledger.gateway.security.TicketClaims;
import io.ringledger.gateway.security.TokenIssuer;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.SocketTicketId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives tickets and takes them. No gateway keeps one: it is signed, and its first use is an event of its own stream, so
 * that of two gateways that are shown it at the same time one lets it in.
 */
@Component
final class TicketDesk implements TicketClaims {
    private final TokenIssuer issuer;
    private final RequestIds ids;
    private final Messages messages;
    private final Clock clock;

    TicketDesk(TokenIssuer issuer, RequestIds ids, Messages messages, Clock clock) {
        this.issuer = issuer;
        this.ids = ids;
        this.messages = messages;
        this.clock = clock;
    }

    SocketTicket give(Caller caller, Cause cause) {
        return new SocketTicket(
                issuer.ticket(ids.next(SocketTicketId::of, cause), caller), TokenIssuer.TICKET_FOR.toSeconds());
    }

    @Override
    public Mono<Caller> claim(Ticket ticket, String requestId) {
        Caller caller = ticket.caller();
        Cause cause = new Cause(caller.tenantId(), caller.userId().value(), "open a socket", requestId);
        return messages.send(
                        new UseTicket(
                                ticket.id(), caller.userId(), clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                        cause)
                .thenReturn(caller)
                .onErrorResume(failure -> Rejected.is(failure, IdentityRejection.TICKET_USED), used -> Mono.empty());
    }
}
