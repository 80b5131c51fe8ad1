package io.ringledger.gateway.openapi;

import io.ringledger.gateway.access.Permits;
import io.ringledger.gateway.access.Requirement;
import io.ringledger.gateway.access.Requirements;
import io.ringledger.gateway.dialect.Dialects;
import io.ringledger.gateway.dialect.Document;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says of each operation who may ask and how it refuses, in the words of the document that owns the path. */
final class Answers {
    private static final String TOKEN = "bearer";
    private static final String SIGNATURE = "twilioSignature";
    private static final String WEBHOOKS = "/webhooks/twilio/";

    private Answers() {}

    static void describe(OpenAPI api, Dialects dialects, Requirements requirements) {
        api.schemaRequirement(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Access token of a login; sockets take it as ?token=, too"));
        api.schemaRequirement(
                SIGNATURE,
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-Twilio-Signature")
                        .description("HMAC-SHA1 over the public URL and the sorted form, by the account's auth token"));
        api.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        api.getPaths().forEach((path, item) -> {
            Document owner = dialects.ofPath(path).document();
            String failure =
                    owner.name().charAt(0) + owner.name().substring(1).toLowerCase(java.util.Locale.ROOT) + "Failure";
            api.getComponents().addSchemas(failure, schema(owner));
            item.readOperationsMap()
                    .forEach((method, operation) -> requirements
                            .of(method.name(), path)
                            .ifPresent(requirement -> describe(path, operation, requirement, failure)));
        });
    }

    private static void describe(String path, Operation operation, Requirement requirement, String failure) {
        switch (requirement) {
            case Requirement.Permitted(Permission permission) ->
                operation.addExtension("x-permission", Permits.name(permission));
            case Requirement.Nothing _
            when path.startsWith(WEBHOOKS) ->
                operation.setSecurity(List.of(new SecurityRequirement().addList(SIGNATURE)));
            case Requirement.Nothing _, Requirement.Impossible _ -> operation.setSecurity(List.of());
        }
        refusals(path, operation, requirement).forEach((status, meaning) -> {
            if (!operation.getResponses().containsKey(status)) {
                operation
                        .getResponses()
                        .addApiResponse(
                                status, new ApiResponse().description(meaning).content(json(failure)));
            }
        });
    }

    private static Map<String, String> refusals(String path, Operation operation, Requirement requirement) {
        Map<String, String> refusals = new TreeMap<>();
        if (path.equals("/health")) {
            refusals.put("503", "not everything is served yet, or any more");
            return refusals;
        }
        refusals.put("400", "VALIDATION_ERROR: details name what is wrong");
        refusals.put(
                "503",
                "STORAGE_UNAVAILABLE or SERVICE_UNAVAILABLE: try again; of a write it is not known whether it was made");
        if (path.startsWith(WEBHOOKS)) {
            refusals.put("403", "FORBIDDEN: not signed for this address");
            return refusals;
        }
        refusals.put("401", "UNAUTHORIZED");
        refusals.put("429", "RATE_LIMITED: Retry-After says when to come again");
        if (requirement instanceof Requirement.Permitted(Permission permission)) {
            refusals.put(
                    "403",
                    "FORBIDDEN: the caller lacks the permission " + Permits.name(permission)
                            + ", or the tenant of X-Tenant-ID is not the caller's");
        } else {
            refusals.put("401", "INVALID_CREDENTIALS or UNAUTHORIZED");
        }
        if (path.contains("{")) {
            refusals.put("404", "NOT_FOUND, or the code of the resource, for example CALL_NOT_FOUND");
        }
        if (operation.getRequestBody() != null) {
            refusals.put("413", "PAYLOAD_TOO_LARGE");
            refusals.put("415", "UNSUPPORTED_MEDIA_TYPE: bodies are JSON");
        }
        return refusals;
    }

    private static Content json(String schema) {
        return new Content()
                .addMediaType(
                        "application/json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema)));
    }

    /** How a document words a failure. */
    private static Schema<?> schema(Document owner) {
        Schema<?> code = new StringSchema().description("what a program acts on");
        Schema<?> message = new StringSchema().description("for people");
        Schema<?> details = new ObjectSchema().additionalProperties(new StringSchema());
        if (owner == Document.MULTITENANT) {
            return object(Map.of("error", message, "code", code, "details", details), "error", "code", "details");
        }
        Schema<?> error = object(Map.of("code", code, "message", message, "details", details), "code", "message");
        return object(Map.of("error", error), "error");
    }

    private static Schema<?> object(Map<String, Schema<?>> properties, String... required) {
        ObjectSchema object = new ObjectSchema();
        new TreeMap<>(properties).forEach(object::addProperty);
        object.setRequired(List.of(required));
        return object;
    }
}
