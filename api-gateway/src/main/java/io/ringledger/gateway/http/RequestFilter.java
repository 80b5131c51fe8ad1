package io.ringledger.gateway.http;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * First and last of every request: gives it an id, sets the headers that protect a browser, writes its line in the log.
 * The line has the route and never the path, the query, a body or a token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestFilter implements WebFilter {
    private static final Logger LOG = LoggerFactory.getLogger("io.ringledger.gateway.requests");
    private static final int CLIENT_WENT_AWAY = 499;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        RequestContext context = RequestContext.begin(exchange);
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set(RequestContext.REQUEST_ID, context.requestId());
        BrowserProtection.apply(exchange.getRequest().getPath().value(), headers);
        Mono<Void> answered = chain.filter(exchange).then(Mono.defer(() -> refusalWithoutWords(exchange)));
        if (!LOG.isInfoEnabled()) {
            return answered;
        }
        exchange.getResponse().beforeCommit(() -> {
            log(exchange, context, exchange.getResponse().getStatusCode());
            return Mono.empty();
        });
        return answered.doOnCancel(() -> logCancelled(exchange, context));
    }

    /** A firewall or a check of origins that only set a status: the error handler has the words. */
    private static Mono<Void> refusalWithoutWords(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status != null && status.isError() && !exchange.getResponse().isCommitted()
                ? Mono.error(new ResponseStatusException(status))
                : Mono.empty();
    }

    private static void logCancelled(ServerWebExchange exchange, RequestContext context) {
        if (!exchange.getResponse().isCommitted()) {
            log(exchange, context, HttpStatusCode.valueOf(CLIENT_WENT_AWAY));
        }
    }

    private static void log(ServerWebExchange exchange, RequestContext context, @Nullable HttpStatusCode status) {
        LOG.info(
                "{} {} {} ms tenant={} user={} request={}",
                RequestContext.action(exchange),
                status == null ? 200 : status.value(),
                context.elapsedMillis(),
                context.caller().map(caller -> caller.tenantId().value()).orElse("-"),
                context.caller().map(caller -> caller.userId().value()).orElse("-"),
                context.requestId());
    }
}
