package io.ringledger.gateway.http;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.CallerAuthentication;
import io.ringledger.gateway.security.TokenVerifier;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Finds out who calls, then whether the named tenant is theirs, then whether they may call so often. A token that is not
 * valid is as good as none: what is public stays public, the rest answers 401.
 */
final class CallerFilter implements WebFilter {
    private static final String TENANT = "X-Tenant-ID";
    private static final String SCHEME = "Bearer ";

    private final TokenVerifier tokens;
    private final RateLimiter limiter;

    CallerFilter(TokenVerifier tokens, RateLimiter limiter) {
        this.tokens = tokens;
        this.limiter = limiter;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<String> token = token(exchange.getRequest());
        Optional<Caller> verified = token.flatMap(tokens::verify);
        if (verified.isEmpty()) {
            token.flatMap(tokens::verifyRefresh)
                    .ifPresent(known -> RequestContext.of(exchange).refuse(known));
            return chain.filter(exchange);
        }
        Caller caller = verified.get();
        RequestContext.of(exchange).identify(caller);
        try {
            checkTenant(caller, exchange.getRequest());
            limiter.admit(
                    caller.userId(),
                    exchange.getRequest().getURI().getPath(),
                    exchange.getResponse().getHeaders());
        } catch (Rejected refused) {
            return Mono.error(refused);
        }
        return chain.filter(exchange)
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(new CallerAuthentication(caller)));
    }

    private static void checkTenant(Caller caller, ServerHttpRequest request) {
        String tenant = request.getHeaders().getFirst(TENANT);
        String named =
                tenant == null && isSocket(request) ? request.getQueryParams().getFirst("tenant_id") : tenant;
        if (named != null && !named.equals(caller.tenantId().value())) {
            throw new Rejected(PlatformRejection.FORBIDDEN, "Not a member of this tenant");
        }
    }

    /** A browser cannot set headers on a handshake, so sockets may bring their token in the query. */
    private static Optional<String> token(ServerHttpRequest request) {
        String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                    ? Optional.of(header.substring(SCHEME.length()).strip())
                    : Optional.empty();
        }
        return isSocket(request) ? Optional.ofNullable(request.getQueryParams().getFirst("token")) : Optional.empty();
    }

    private static boolean isSocket(ServerHttpRequest request) {
        String path = request.getPath().value();
        return path.startsWith("/ws/") || path.equals("/api/v1/ws");
    }
}
