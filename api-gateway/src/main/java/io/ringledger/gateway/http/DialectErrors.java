package io.ringledger.gateway.http;

import io.ringledger.api.requests.RequestRejection;
import io.ringledger.gateway.dialect.Dialect;
import io.ringledger.gateway.dialect.Dialects;
import io.ringledger.gateway.dialect.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * The one place where a failure becomes an answer: in the dialect of the controller that was found, else of the path's
 * owner.
 */
@Component
@Order(-2) // before Spring Boot's own, which would answer in nobody's dialect
final class DialectErrors implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(DialectErrors.class);
    private static final String RETRY_SOON = "1";

    private final Dialects dialects;
    private final Witness witness;

    DialectErrors(Dialects dialects, Witness witness) {
        this.dialects = dialects;
        this.witness = witness;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(error);
        }
        Failure failure = Failures.of(error);
        if (failure.status() == 500) {
            LOG.error("request {} failed", RequestContext.of(exchange).requestId(), error);
        }
        Dialect dialect = dialectOf(exchange);
        response.setStatusCode(HttpStatusCode.valueOf(dialect.status(failure)));
        addHeaders(response.getHeaders(), error, failure);
        ServerHttpRequest request = exchange.getRequest();
        boolean selectsById = request.getQueryParams().containsKey("id");
        Object words = dialects.failure(dialect, request.getPath().value(), selectsById, failure);
        return witness.refused(failure, exchange).then(Mono.defer(() -> JsonAnswers.write(response, dialect, words)));
    }

    private static void addHeaders(HttpHeaders headers, Throwable error, Failure failure) {
        if (error instanceof ErrorResponse known
                && !known.getHeaders().getAllow().isEmpty()) {
            headers.setAllow(known.getHeaders().getAllow());
        }
        if (failure.status() == 401) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (failure.status() == 503 || failure.code().equals(RequestRejection.IN_PROGRESS.name())) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SOON);
        }
    }

    private Dialect dialectOf(ServerWebExchange exchange) {
        Object handler = exchange.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        Dialect ofPath = dialects.ofPath(exchange.getRequest().getPath().value());
        return handler instanceof HandlerMethod method
                ? dialects.ofController(method.getBeanType()).orElse(ofPath)
                : ofPath;
    }
}
