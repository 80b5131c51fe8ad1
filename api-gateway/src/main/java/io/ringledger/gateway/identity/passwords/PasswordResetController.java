package io.ringledger.gateway.identity.passwords;

import io.ringledger.gateway.access.Open;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.identity.Done;
import io.ringledger.gateway.openapi.Contract;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Resets of passwords, in the multitenant document's words. */
@MultitenantApi("/api/v1/password-reset")
final class PasswordResetController {
    private final PasswordDesk passwords;

    PasswordResetController(PasswordDesk passwords) {
        this.passwords = passwords;
    }

    @Operation(summary = "Mails a link by which the password of an address can be reset")
    @Open("who forgot a password cannot sign in")
    @PostMapping("/request")
    @Contract("multitenant.post-password-reset-request")
    Mono<Done> request(@RequestBody PasswordDesk.ResetBody body, ServerWebExchange exchange) {
        return passwords.request(body, exchange);
    }

    @Operation(summary = "Resets a password by the token of such a link, once; ends all sign-ins")
    @Open("the token of the mail says who it is")
    @PostMapping("/reset")
    @Contract("multitenant.post-password-reset-reset")
    Mono<Done> reset(@RequestBody PasswordDesk.ResetBody body, ServerWebExchange exchange) {
        return passwords.reset(body, exchange);
    }
}
