package io.ringledger.gateway.identity;

import io.ringledger.gateway.access.Open;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.openapi.Contract;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in, in the multitenant document's words. */
@MultitenantApi("/api/v1/auth")
final class TenantSignInController {
    private final SignIn signIn;

    TenantSignInController(SignIn signIn) {
        this.signIn = signIn;
    }

    @Operation(summary = "Signs in with e-mail and password")
    @PostMapping("/login")
    @Open("signing in")
    @Contract("multitenant.post-auth-login")
    Mono<Session> signIn(@RequestBody SignInBody body, ServerWebExchange exchange) {
        return signIn.signIn(body, exchange);
    }
}
