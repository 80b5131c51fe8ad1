package io.ringledger.gateway.identity.oidc;

import io.ringledger.gateway.access.Open;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.identity.Session;
import io.ringledger.gateway.requests.AnswersSecret;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.context.annotation.Conditional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in by a trusted issuer. No document has it; it answers what the multitenant document's login does. */
@Conditional(IssuerIsTrusted.class)
@MultitenantApi("/api/v1/auth")
final class OidcController {
    private final IssuerSignIn signIn;

    OidcController(IssuerSignIn signIn) {
        this.signIn = signIn;
    }

    @Operation(summary = "Signs a member in by an ID token of the trusted OpenID Connect issuer")
    @Open("the issuer's token says who it is")
    @AnswersSecret
    @PostMapping("/oidc")
    Mono<Session> signIn(@RequestBody OidcBody body, ServerWebExchange exchange) {
        return signIn.signIn(body, exchange);
    }
}
