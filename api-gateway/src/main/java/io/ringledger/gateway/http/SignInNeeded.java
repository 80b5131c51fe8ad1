package io.ringledger.gateway.http;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Nobody is signed in: 401 where there is something to sign in for, 404 where there is nothing. */
final class SignInNeeded implements ServerAuthenticationEntryPoint {
    private final ObjectProvider<DispatcherHandler> dispatcher;

    SignInNeeded(ObjectProvider<DispatcherHandler> dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException needed) {
        return isRouted(exchange).flatMap(routed -> Mono.error(routed ? unauthorized() : notFound()));
    }

    /** A route without this method is a route all the same. */
    private Mono<Boolean> isRouted(ServerWebExchange exchange) {
        return Flux.fromIterable(mappings())
                .concatMap(mapping -> mapping.getHandler(exchange))
                .hasElements()
                .onErrorReturn(true);
    }

    private Iterable<HandlerMapping> mappings() {
        Iterable<HandlerMapping> mappings = dispatcher.getObject().getHandlerMappings();
        return mappings == null ? List.of() : mappings;
    }

    private static Rejected unauthorized() {
        return new Rejected(PlatformRejection.UNAUTHORIZED, "A valid access token is needed");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
