package io.ringledger.gateway.http;

import io.ringledger.gateway.dialect.Dialect;
import io.ringledger.gateway.dialect.Dialects;
import io.ringledger.gateway.dialect.Page;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.accept.RequestedContentTypeResolver;
import org.springframework.web.reactive.result.method.annotation.ResponseBodyResultHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes what a controller returns, a view or a {@link Page} or nothing, in the controller's dialect. */
@Component
final class DialectResultHandler extends ResponseBodyResultHandler {
    private final Dialects dialects;
    private final Witness witness;

    DialectResultHandler(
            ServerCodecConfigurer codecs,
            RequestedContentTypeResolver contentTypes,
            Dialects dialects,
            Witness witness) {
        super(codecs.getWriters(), contentTypes);
        this.dialects = dialects;
        this.witness = witness;
        setOrder(-1); // before Spring's own, which would write a view without its envelope
    }

    @Override
    public boolean supports(HandlerResult result) {
        return result.getHandler() instanceof HandlerMethod method
                && dialects.ofController(method.getBeanType()).isPresent();
    }

    @Override
    public Mono<Void> handleResult(ServerWebExchange exchange, HandlerResult result) {
        HandlerMethod method = (HandlerMethod) result.getHandler();
        Dialect dialect = dialects.ofController(method.getBeanType()).orElseThrow();
        ServerHttpResponse response = exchange.getResponse();
        return toMono(result.getReturnValue())
                .delayUntil(value -> witness.shown(method, exchange))
                .map(value -> answer(exchange, dialect, value))
                .switchIfEmpty(Mono.fromSupplier(() -> write(response, dialect, dialect.empty())))
                .flatMap(answer -> answer);
    }

    private static Mono<Void> answer(ServerWebExchange exchange, Dialect dialect, Object value) {
        ServerHttpResponse response = exchange.getResponse();
        if (value instanceof Versioned versioned && isKnown(exchange, versioned)) {
            return response.setComplete();
        }
        return value instanceof Download file
                ? file.write(response)
                : write(response, dialect, render(dialect, value, response.getStatusCode()));
    }

    /** Says which version it is; only who reads can have read it before. */
    private static boolean isKnown(ServerWebExchange exchange, Versioned shown) {
        exchange.getResponse().getHeaders().setETag(shown.tag());
        return HttpMethod.GET.equals(exchange.getRequest().getMethod()) && exchange.checkNotModified(shown.tag());
    }

    private static Mono<?> toMono(@Nullable Object value) {
        return value instanceof Publisher<?> publisher ? Mono.from(publisher) : Mono.justOrEmpty(value);
    }

    private static Object render(Dialect dialect, Object value, @Nullable HttpStatusCode status) {
        if (value instanceof Page<?> page) {
            return dialect.page(page);
        }
        return HttpStatus.CREATED.equals(status) ? dialect.created(value) : dialect.success(value);
    }

    private static Mono<Void> write(ServerHttpResponse response, Dialect dialect, Object body) {
        return HttpStatus.NO_CONTENT.equals(response.getStatusCode())
                ? response.setComplete()
                : JsonAnswers.write(response, dialect, body);
    }
}
