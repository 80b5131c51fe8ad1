package io.ringledger.gateway.openapi;

import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes {@link QueryParameters} records, one parameter per component, and leaves out what no client sends. */
final class QueryRecords {
    /** Resolved from what the token and the request say, and sent by no client. */
    private static final Set<Class<?>> SERVER_SIDE = Set.of(Cause.class, Caller.class);

    private QueryRecords() {}

    static Operation describe(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            boolean isQuery = parameter.hasParameterAnnotation(QueryParameters.class);
            if (isQuery || SERVER_SIDE.contains(parameter.getParameterType())) {
                leaveOut(operation, parameter.getParameter().getName());
            }
            if (isQuery) {
                for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                    operation.addParametersItem(describe(component));
                }
            }
        }
        return operation;
    }

    /** As a query parameter, or as a part of a form. */
    private static void leaveOut(Operation operation, String name) {
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(known -> known.getName().equals(name));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().values().stream()
                    .map(content -> content.getSchema().getProperties())
                    .filter(Objects::nonNull)
                    .forEach(properties -> properties.remove(name));
        }
    }

    private static Parameter describe(RecordComponent component) {
        return new Parameter()
                .in("query")
                .name(snakeCase(component.getName()))
                .required(false)
                .schema(schema(component.getType()));
    }

    private static Schema<?> schema(Class<?> type) {
        if (type.isEnum()) {
            StringSchema schema = new StringSchema();
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .forEach(schema::addEnumItem);
            return schema;
        }
        if (type == Integer.class) {
            return new IntegerSchema();
        }
        return type == Double.class ? new NumberSchema() : new StringSchema();
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
