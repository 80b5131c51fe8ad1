package io.ringledger.gateway.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Set;

/** Says which operations may be repeated under a key, and which may say what they expect. */
final class SafeRequests {
    private static final Set<String> KNOWN_BY_CONTENT = Set.of("/leads/import", "/campaigns/{campaign_id}/leads");
    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.POST, HttpMethod.PATCH);
    private static final Set<HttpMethod> CONDITIONAL = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final String KEY =
            "The same request under the same key is answered the same for a day and done once; another is 422"
                    + " IDEMPOTENCY_KEY_REUSED, and while it is done 409 IN_PROGRESS";
    private static final String VERSION =
            "ETag of the version that is to be changed; 412 VERSION_CONFLICT if it is another";

    private SafeRequests() {}

    static void describe(OpenAPI api) {
        api.getPaths().forEach((path, item) -> {
            if (takesTokens(path)) {
                item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation));
            }
        });
    }

    private static boolean takesTokens(String path) {
        return !path.startsWith("/webhooks/") && !path.startsWith("/auth/") && !path.startsWith("/api/v1/auth/");
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        if (REPEATABLE.contains(method) && !KNOWN_BY_CONTENT.contains(path)) {
            operation.addParametersItem(header("Idempotency-Key", KEY));
        }
        if (CONDITIONAL.contains(method)) {
            operation.addParametersItem(header("If-Match", VERSION));
        }
    }

    private static Parameter header(String name, String meaning) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(false)
                .description(meaning)
                .schema(new StringSchema());
    }
}
