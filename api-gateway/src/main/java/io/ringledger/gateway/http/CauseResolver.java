package io.ringledger.gateway.http;

import io.ringledger.platform.messages.Cause;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Gives a protected operation the {@link Cause} of its messages: the token's tenant and user, the route, the request. */
final class CauseResolver implements SyncHandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Cause.class;
    }

    @Override
    public Cause resolveArgumentValue(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return RequestContext.of(exchange).cause(exchange);
    }
}
