package io.ringledger.gateway.http;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.CallerAuthentication;
import io.ringledger.gateway.security.CallerSource;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.gateway.security.TicketClaims;
import io.ringledger.gateway.security.TokenVerifier;
import io.ringledger.vocabulary.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Finds out who calls, then whether the named tenant is theirs, then whether they may call so often. A token that is not
 * valid, or not any more, is as good as none: what is public stays public, the rest answers 401.
 */
final class CallerFilter implements WebFilter {
    private static final String TENANT = "X-Tenant-ID";
    private static final String KEY = "X-API-Key";
    private static final String KEY_PREFIX = "rlk_";
    private static final String SCHEME = "Bearer ";

    private final TokenVerifier tokens;
    private final CallerSource callers;
    private final Revocations revocations;
    private final TicketClaims tickets;
    private final RateLimiter limiter;

    CallerFilter(
            TokenVerifier tokens,
            CallerSource callers,
            Revocations revocations,
            TicketClaims tickets,
            RateLimiter limiter) {
        this.tokens = tokens;
        this.callers = callers;
        this.tickets = tickets;
        this.revocations = revocations;
        this.limiter = limiter;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return identify(exchange)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(found ->
                        found.map(caller -> call(caller, exchange, chain)).orElseGet(() -> chain.filter(exchange)));
    }

    private Mono<Void> call(Caller caller, ServerWebExchange exchange, WebFilterChain chain) {
        RequestContext.of(exchange).identify(caller);
        limiter.admit(
                caller.userId(),
                exchange.getRequest().getURI().getPath(),
                exchange.getResponse().getHeaders());
        return chain.filter(exchange)
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(new CallerAuthentication(caller)));
    }

    private Mono<Caller> identify(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return credential(request)
                .map(text -> known(text, exchange))
                .orElseGet(() -> ofTicket(exchange))
                .flatMap(found -> inNamedTenant(found, exchange));
    }

    private Mono<Caller> known(String credential, ServerWebExchange exchange) {
        if (credential.startsWith(KEY_PREFIX)) {
            return callers.ofKey(credential).filter(caller -> holds(caller, exchange));
        }
        Optional<Caller> caller = tokens.verify(credential);
        if (caller.isEmpty()) {
            tokens.verifyRefresh(credential)
                    .ifPresent(other -> RequestContext.of(exchange).refuse(other.tenantId(), other.userId()));
        }
        return Mono.justOrEmpty(caller).filter(found -> holds(found, exchange));
    }

    /** What is not good anyhow is not used up. */
    private Mono<Caller> ofTicket(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String shown = isSocket(request) ? request.getQueryParams().getFirst("ticket") : null;
        return Mono.justOrEmpty(shown)
                .flatMap(text -> Mono.justOrEmpty(tokens.verifyTicket(text)))
                .filter(ticket -> holds(ticket.caller(), exchange))
                .flatMap(ticket ->
                        tickets.claim(ticket, RequestContext.of(exchange).requestId()));
    }

    /**
     * Whether nothing of it was revoked.
     *
     * @throws Rejected SERVICE_UNAVAILABLE where that cannot be known at the moment
     */
    private boolean holds(Caller caller, ServerWebExchange exchange) {
        if (revocations.isStale()) {
            throw new Rejected(
                    PlatformRejection.SERVICE_UNAVAILABLE, "It is not known at the moment which tokens are good");
        }
        boolean revoked = revocations.revokes(caller);
        if (revoked) {
            RequestContext.of(exchange).refuse(caller.tenantId(), caller.userId());
        }
        return !revoked;
    }

    private Mono<Caller> inNamedTenant(Caller caller, ServerWebExchange exchange) {
        String named = namedTenant(exchange.getRequest());
        if (named == null || named.equals(caller.tenantId().value())) {
            return Mono.just(caller);
        }
        return tenantId(named)
                .map(tenant -> callers.inTenant(caller, tenant))
                .orElseGet(Mono::empty)
                .switchIfEmpty(Mono.error(() -> {
                    RequestContext.of(exchange).identify(caller); // it is known who was refused
                    return new Rejected(PlatformRejection.FORBIDDEN, "Not a member of this tenant");
                }));
    }

    private static @Nullable String namedTenant(ServerHttpRequest request) {
        String header = request.getHeaders().getFirst(TENANT);
        return header == null && isSocket(request) ? request.getQueryParams().getFirst("tenant_id") : header;
    }

    private static Optional<TenantId> tenantId(String named) {
        try {
            return Optional.of(new TenantId(named));
        } catch (IllegalArgumentException noTenant) {
            return Optional.empty();
        }
    }

    /** A browser cannot set headers on a handshake, so sockets may bring their token in the query. */
    private static Optional<String> credential(ServerHttpRequest request) {
        String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                    ? Optional.of(header.substring(SCHEME.length()).strip())
                    : Optional.empty();
        }
        String key = request.getHeaders().getFirst(KEY);
        if (key != null) {
            return Optional.of(key.strip());
        }
        return isSocket(request) ? Optional.ofNullable(request.getQueryParams().getFirst("token")) : Optional.empty();
    }

    private static boolean isSocket(ServerHttpRequest request) {
        String path = request.getPath().value();
        return path.startsWith("/ws/") || path.equals("/api/v1/ws");
    }
}
