package io.ringledger.gateway.identity;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.access.Open;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.identity.passwords.PasswordDesk;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.requests.AnswersSecret;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Accounts in the multitenant document's words. */
@MultitenantApi("/api/v1/auth")
final class TenantAccountController {
    private final SignIn signIn;
    private final Registrations registrations;
    private final PasswordDesk passwords;

    TenantAccountController(SignIn signIn, Registrations registrations, PasswordDesk passwords) {
        this.signIn = signIn;
        this.registrations = registrations;
        this.passwords = passwords;
    }

    @Operation(summary = "Makes an account and a company of its own, and signs in")
    @Open("a stranger has no token")
    @AnswersSecret
    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("multitenant.post-auth-register")
    Mono<Session> register(@RequestBody RegisterBody body, ServerWebExchange exchange) {
        return registrations.register(body, exchange);
    }

    @Operation(summary = "Signs in with e-mail and password")
    @Open("who signs in has no token yet")
    @AnswersSecret
    @PostMapping("/login")
    @Contract("multitenant.post-auth-login")
    Mono<Session> signIn(@RequestBody SignInBody body, ServerWebExchange exchange) {
        return signIn.signIn(body, exchange);
    }

    @Operation(summary = "Says what a token that is good says")
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/validate")
    @Contract("multitenant.post-auth-validate")
    Mono<Accounts.Validated> validate(Caller caller) {
        return Mono.just(Accounts.validate(caller));
    }

    @Operation(summary = "Changes the caller's password, which ends all their other sign-ins")
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/change-password")
    @Contract("multitenant.post-auth-change-password")
    Mono<Done> changePassword(@RequestBody PasswordDesk.ChangeBody body, Caller caller, Cause cause) {
        return passwords.change(body, caller, cause);
    }
}
