package io.ringledger.gateway.openapi;

import io.ringledger.gateway.live.CallSockets;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
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
    private static final String BEARER = "bearer";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Ringledger").version("0.1"));
    }

    @Bean
    OperationCustomizer describedQueries() {
        return QueryRecords::describe;
    }

    @Bean
    OpenApiCustomizer describedContracts(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        return api -> {
            Contracts.describe(api, controllers);
            api.schemaRequirement(
                    BEARER,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .bearerFormat("JWT"));
            api.addSecurityItem(new SecurityRequirement().addList(BEARER));
            api.path(CallSockets.PATH, new PathItem().get(socket(CallSockets.class)));
        };
    }

    private static Operation socket(Class<?> handler) {
        Operation operation = new Operation()
                .summary("WebSocket: frames {event, data, type, channel, timestamp}")
                .operationId("callSocket")
                .addParametersItem(new Parameter().in("query").name("token").description("access token"))
                .responses(
                        new ApiResponses().addApiResponse("101", new ApiResponse().description("Switching protocols")));
        operation.addExtension("x-websocket", true);
        operation.addExtension(
                "x-contract", List.of(handler.getAnnotation(Contract.class).value()));
        return operation;
    }
}
