package io.ringledger.gateway.security;

import reactor.core.publisher.Mono;

/** Claims tickets for whoever shows them, once over all gateways. */
public interface TicketClaims {
    /**
     * Uses a ticket up.
     *
     * @param requestId the request that shows it
     * @return whose it is; empty where it was used before
     */
    Mono<Caller> claim(Ticket ticket, String requestId);
}
