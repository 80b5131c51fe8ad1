package io.ringledger.gateway.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who will answer a request, for filters that must know before it is answered: found by the first that asks. */
@Component
public final class Routes {
    private static final String FOUND = Routes.class.getName();

    private final ObjectProvider<DispatcherHandler> dispatcher;

    Routes(ObjectProvider<DispatcherHandler> dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * The handler of a request; empty where there is none.
     *
     * @throws org.springframework.web.server.ResponseStatusException if the route takes no such method or body
     */
    public Mono<Object> handlerOf(ServerWebExchange exchange) {
        return Mono.justOrEmpty(exchange.<Object>getAttribute(FOUND)).switchIfEmpty(Mono.defer(() -> find(exchange)));
    }

    private Mono<Object> find(ServerWebExchange exchange) {
        return Flux.fromIterable(mappings())
                .concatMap(mapping -> mapping.getHandler(exchange))
                .next()
                .doOnNext(handler -> exchange.getAttributes().put(FOUND, handler));
    }

    private Iterable<HandlerMapping> mappings() {
        Iterable<HandlerMapping> mappings = dispatcher.getObject().getHandlerMappings();
        return mappings == null ? List.of() : mappings;
    }
}
