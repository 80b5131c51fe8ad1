package io.ringledger.gateway.http;

import io.ringledger.gateway.dialect.Failure;
import io.ringledger.gateway.ledger.Access;
import io.ringledger.gateway.ledger.AccessLedger;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.vocabulary.AccessRefusal;
import io.ringledger.vocabulary.ResourceId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sees what is about to be answered, and has what an auditor will ask for remembered before it is. */
@Component
final class Witness {
    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final AccessLedger ledger;

    Witness(AccessLedger ledger) {
        this.ledger = ledger;
    }

    /** Completes once what an operation shows may be shown; fails where it cannot be remembered. */
    Mono<Void> shown(HandlerMethod operation, ServerWebExchange exchange) {
        Audited audited = operation.getMethodAnnotation(Audited.class);
        if (audited == null) {
            return Mono.empty();
        }
        ResourceId id = id(audited, exchange);
        Access access =
                audited.export() ? new Access.Export(audited.value(), id) : new Access.Read(audited.value(), id);
        return ledger.remember(access, RequestContext.of(exchange).cause(exchange));
    }

    /**
     * Completes once a refusal is remembered where its tenant is known. Who may not is refused also where that cannot be
     * written.
     */
    Mono<Void> refused(Failure failure, ServerWebExchange exchange) {
        RequestContext context = RequestContext.of(exchange);
        return switch (failure.status()) {
            case FORBIDDEN ->
                refused(AccessRefusal.PERMISSION_DENIED, context.caller().map(RequestContext.Whom::of), exchange);
            case UNAUTHORIZED -> refused(AccessRefusal.TOKEN_REFUSED, context.refused(), exchange);
            default -> Mono.empty();
        };
    }

    private Mono<Void> refused(AccessRefusal why, Optional<RequestContext.Whom> whom, ServerWebExchange exchange) {
        return Mono.justOrEmpty(whom)
                .map(known -> RequestContext.of(exchange).cause(known, exchange))
                .flatMap(cause -> ledger.remember(new Access.Refused(why), cause))
                .onErrorResume(unwritten -> {
                    String request = RequestContext.of(exchange).requestId();
                    LOG.warn("refusal of request {} is not in the log: {}", request, unwritten.toString());
                    return Mono.empty();
                });
    }

    /** What was found has one of our ids; whatever else stands there is not written down. */
    private static @Nullable ResourceId id(Audited audited, ServerWebExchange exchange) {
        if (audited.id().isEmpty()) {
            return null;
        }
        Map<String, String> variables =
                exchange.getAttributeOrDefault(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
        String given = variables.containsKey(audited.id())
                ? variables.get(audited.id())
                : exchange.getRequest().getQueryParams().getFirst(audited.id());
        String canonical = given == null || given.startsWith(audited.prefix()) ? given : audited.prefix() + '_' + given;
        return canonical != null && ResourceId.isOne(canonical) ? new ResourceId(canonical) : null;
    }
}
