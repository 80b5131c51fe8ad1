package io.ringledger.gateway.requests;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.access.Routes;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.RequestAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets a signed-in client repeat a POST or PATCH under an {@code Idempotency-Key} without doing it twice: the first answer
 * comes again, for a day. PUT and DELETE may be repeated as they are, and what answers secrets takes no key, since nothing of
 * it is to be kept. Who has begun a request goes on with it when its client goes away, so that the client that comes back
 * finds an answer.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after it is known who calls, and whether they may
final class RepeatableRequests implements WebFilter {
    private static final String REPLAYED = "Idempotent-Replayed";
    private static final int FAILED = 500;
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.POST, HttpMethod.PATCH);

    private final RequestKeys keys;
    private final Routes routes;
    private final WebExceptionHandler errors;
    private final GatewaySettings settings;

    RepeatableRequests(
            RequestKeys keys,
            Routes routes,
            @Qualifier("dialectErrors") WebExceptionHandler errors,
            GatewaySettings settings) {
        this.keys = keys;
        this.routes = routes;
        this.errors = errors;
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<Caller> caller = RequestContext.of(exchange).caller();
        if (caller.isEmpty() || !METHODS.contains(exchange.getRequest().getMethod())) {
            return chain.filter(exchange);
        }
        try {
            Optional<IdempotencyKey> key =
                    IdempotencyKey.of(exchange.getRequest().getHeaders());
            return key.isEmpty() ? chain.filter(exchange) : filter(exchange, chain, caller.get(), key.get());
        } catch (Rejected malformed) {
            return Mono.error(malformed);
        }
    }

    /** What nobody will answer is not claimed, and refused as ever. */
    private Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain, Caller caller, IdempotencyKey key) {
        return routes.handlerOf(exchange)
                .map(RepeatableRequests::mayBeKept)
                .onErrorReturn(false)
                .defaultIfEmpty(false)
                .flatMap(answers -> answers
                        ? ReadRequest.of(exchange, settings.bodies())
                                .flatMap(request -> claim(request, chain, caller, key))
                        : chain.filter(exchange));
    }

    private static boolean mayBeKept(Object handler) {
        return handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(AnswersSecret.class)
                && !method.hasMethodAnnotation(ReadsAsItComes.class);
    }

    private Mono<Void> claim(ReadRequest request, WebFilterChain chain, Caller caller, IdempotencyKey key) {
        ServerWebExchange exchange = request.exchange();
        Cause cause = RequestContext.of(exchange).cause(exchange);
        return keys.claim(caller, key, request.digest(), cause)
                .flatMap(claimed -> claimed.answer()
                        .map(answer -> replay(exchange.getResponse(), answer))
                        .orElseGet(() -> perform(exchange, chain, claimed, cause)));
    }

    private Mono<Void> perform(ServerWebExchange exchange, WebFilterChain chain, Claimed claimed, Cause cause) {
        RequestContext.of(exchange).doUnder(claimed.claim());
        HeldResponse held = new HeldResponse(exchange.getResponse());
        ServerWebExchange holding = exchange.mutate().response(held).build();
        Mono<Void> done = chain.filter(holding)
                .thenReturn(true)
                .onErrorResume(failure -> errors.handle(holding, failure).thenReturn(!mayPass(failure)))
                .onErrorResume(brokenOff -> keys.release(claimed, cause).then(Mono.error(brokenOff)))
                .flatMap(lasting -> settle(claimed, lasting, held, cause));
        return Mono.deferContextual(
                        context -> Mono.fromFuture(done.contextWrite(context).toFuture(), true))
                .then(Mono.defer(held::send));
    }

    /** What may be otherwise the next time is not what is answered for a day. */
    private static boolean mayPass(Throwable failure) {
        return Rejected.is(failure, PlatformRejection.CONFLICT);
    }

    private Mono<Void> settle(Claimed claimed, boolean lasting, HeldResponse held, Cause cause) {
        return held.answer()
                .filter(answer -> lasting && answer.status() < FAILED)
                .map(answer -> keys.keep(claimed, answer, cause))
                .orElseGet(() -> keys.release(claimed, cause));
    }

    private static Mono<Void> replay(ServerHttpResponse response, RequestAnswer answer) {
        response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
        HttpHeaders headers = response.getHeaders();
        answer.headers().forEach(headers::set);
        headers.set(REPLAYED, "true");
        byte[] body = answer.body().value().getBytes(StandardCharsets.UTF_8);
        if (body.length == 0) {
            return response.setComplete();
        }
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }
}
