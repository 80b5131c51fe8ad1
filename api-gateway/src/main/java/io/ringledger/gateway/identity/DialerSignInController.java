package io.ringledger.gateway.identity;

import io.ringledger.gateway.access.Open;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.openapi.Contract;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in and staying signed in, in the dialer document's words. */
@DialerApi("/auth")
final class DialerSignInController {
    private final SignIn signIn;

    DialerSignInController(SignIn signIn) {
        this.signIn = signIn;
    }

    @Operation(summary = "Signs in with e-mail and password")
    @PostMapping("/login")
    @Open("signing in")
    @Contract("dialer.post-auth-login")
    Mono<Session> signIn(@RequestBody SignInBody body, ServerWebExchange exchange) {
        return signIn.signIn(body, exchange);
    }

    @Operation(summary = "Gives a new pair of tokens for a refresh token")
    @PostMapping("/refresh")
    @Open("staying signed in: the refresh token is in the body")
    @Contract("dialer.post-auth-refresh")
    Mono<Session> refresh(@RequestBody(required = false) Mono<RefreshBody> body, ServerWebExchange exchange) {
        return body.switchIfEmpty(Mono.error(SignIn::unauthorized))
                .flatMap(given -> signIn.refresh(given.refreshToken(), exchange));
    }
}
