package io.ringledger.gateway.identity.rights;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.identity.Done;
import io.ringledger.gateway.requests.AnswersSecret;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Keys for integrations, which send them as {@code X-API-Key} or as a bearer token. */
@MultitenantApi("/api/v1/api-keys")
final class ApiKeysController {
    private final ApiKeyDesk desk;

    ApiKeysController(ApiKeyDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Lists the keys that are good, newest first")
    @Needs(Permission.API_KEYS_MANAGE)
    @GetMapping
    Mono<ApiKeyShown.All> list(Cause cause) {
        return desk.list(cause);
    }

    @Operation(summary = "Makes a key, which is shown this once; it calls in the caller's name and never may more")
    @Needs(Permission.API_KEYS_MANAGE)
    @AnswersSecret
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ApiKeyShown> issue(@RequestBody ApiKeyBody body, Caller caller, Cause cause) {
        return desk.issue(body, caller, cause);
    }

    @Operation(summary = "Revokes a key at once")
    @Needs(Permission.API_KEYS_MANAGE)
    @DeleteMapping("/{key_id}")
    Mono<Done> revoke(@PathVariable("key_id") ApiKeyId id, Cause cause) {
        return desk.revoke(id, cause);
    }
}
