package io.ringledger.gateway.openapi;

import io.ringledger.gateway.access.Requirements;
import io.ringledger.gateway.dialect.Dialects;
import io.ringledger.gateway.live.CallSockets;
import io.ringledger.gateway.live.TenantSockets;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** The OpenAPI document: what springdoc finds, the ids of the documented operations, and the sockets it cannot find. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String ABOUT =
            "An event-sourced call center. Five documents describe its surface; x-contract names"
                    + " the operations of theirs that an operation here serves, x-permission the permission it needs.";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Ringledger").version("0.1").description(ABOUT));
    }

    @Bean
    OperationCustomizer describedQueries() {
        return QueryRecords::describe;
    }

    @Bean
    OpenApiCustomizer describedContracts(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers,
            Dialects dialects,
            Requirements requirements) {
        return api -> {
            Contracts.describe(api, controllers);
            api.path(
                    CallSockets.PATH,
                    new PathItem()
                            .get(socket(CallSockets.class, "callSocket", "{event, data, type, channel, timestamp}")));
            api.path(
                    TenantSockets.PATH,
                    new PathItem()
                            .get(socket(TenantSockets.class, "tenantSocket", "{type, channel, data, timestamp}")));
            Answers.describe(api, dialects, requirements);
            SafeRequests.describe(api);
        };
    }

    private static Operation socket(Class<?> handler, String id, String frame) {
        Operation operation = new Operation()
                .summary("WebSocket: frames " + frame)
                .operationId(id)
                .addParametersItem(new Parameter().in("query").name("token").description("access token"))
                .addParametersItem(new Parameter().in("query").name("ticket").description("in place of a token, once"))
                .responses(
                        new ApiResponses().addApiResponse("101", new ApiResponse().description("Switching protocols")));
        operation.addExtension("x-websocket", true);
        operation.addExtension(
                "x-contract", List.of(handler.getAnnotation(Contract.class).value()));
        return operation;
    }
}
