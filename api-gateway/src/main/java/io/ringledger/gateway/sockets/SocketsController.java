package io.ringledger.gateway.sockets;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.requests.AnswersSecret;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

/** What there is about sockets besides the sockets. */
@MultitenantApi("/api/v1/ws")
final class SocketsController {
    private final SocketCensus census;
    private final TicketDesk tickets;

    SocketsController(SocketCensus census, TicketDesk tickets) {
        this.census = census;
        this.tickets = tickets;
    }

    @Operation(summary = "Counts who is connected in the caller's company, over all gateways")
    @GetMapping("/stats")
    @Needs(Permission.METRICS_READ)
    @Contract("multitenant.get-ws-stats")
    Mono<SocketStats> stats(Caller caller, Cause cause) {
        return census.count(caller.tenantId(), cause);
    }

    @Operation(summary = "Gives a ticket that opens one socket within seconds, in place of a token in its address")
    @AnswersSecret
    @PostMapping("/ticket")
    @Needs(Permission.OWN_ACCOUNT)
    Mono<SocketTicket> ticket(Caller caller, Cause cause) {
        return Mono.just(tickets.give(caller, cause));
    }
}
