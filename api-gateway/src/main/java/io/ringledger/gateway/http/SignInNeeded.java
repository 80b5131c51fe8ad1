package io.ringledger.gateway.http;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Nobody is signed in: 401 where there is something to sign in for, 404 where there is nothing. */
final class SignInNeeded implements ServerAuthenticationEntryPoint {
    private final Routes routes;

    SignInNeeded(Routes routes) {
        this.routes = routes;
    }

    /** A route without this method is a route all the same. */
    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException needed) {
        return routes.handlerOf(exchange)
                .hasElement()
                .onErrorReturn(true)
                .flatMap(routed -> Mono.error(routed ? unauthorized() : notFound()));
    }

    private static Rejected unauthorized() {
        return new Rejected(PlatformRejection.UNAUTHORIZED, "A valid access token is needed");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
