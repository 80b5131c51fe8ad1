package io.ringledger.gateway.http;

import io.ringledger.gateway.dialect.Dialect;
import io.ringledger.gateway.dialect.Dialects;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Fills {@link QueryParameters}. */
final class QueryParametersResolver implements SyncHandlerMethodArgumentResolver {
    private final Dialects dialects;

    QueryParametersResolver(Dialects dialects) {
        this.dialects = dialects;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(QueryParameters.class);
    }

    @Override
    public Object resolveArgumentValue(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        Dialect dialect = dialects.ofController(parameter.getContainingClass()).orElseThrow();
        JsonMapper mapper = dialect.textMapper();
        ObjectNode values = mapper.createObjectNode();
        exchange.getRequest().getQueryParams().forEach((name, given) -> values.put(name, single(name, given)));
        try {
            return mapper.treeToValue(values, parameter.getParameterType());
        } catch (JacksonException malformed) {
            throw InvalidInput.of(malformed);
        }
    }

    private static String single(String name, List<String> given) {
        if (given.size() != 1) {
            throw InvalidInput.of(name, "given more than once");
        }
        String value = given.getFirst();
        return value == null ? "" : value;
    }
}
