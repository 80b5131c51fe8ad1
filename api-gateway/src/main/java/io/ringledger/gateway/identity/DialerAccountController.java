package io.ringledger.gateway.identity;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.access.Open;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.identity.passwords.PasswordDesk;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.requests.AnswersSecret;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in and out, and one's own account, in the dialer document's words. */
@DialerApi("/auth")
final class DialerAccountController {
    private final SignIn signIn;
    private final SignIns signIns;
    private final Accounts accounts;
    private final PasswordDesk passwords;

    DialerAccountController(SignIn signIn, SignIns signIns, Accounts accounts, PasswordDesk passwords) {
        this.signIn = signIn;
        this.signIns = signIns;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Operation(summary = "Signs in with e-mail and password")
    @Open("who signs in has no token yet")
    @AnswersSecret
    @PostMapping("/login")
    @Contract("dialer.post-auth-login")
    Mono<Session> signIn(@RequestBody SignInBody body, ServerWebExchange exchange) {
        return signIn.signIn(body, exchange);
    }

    @Operation(summary = "Gives a new pair of tokens for a refresh token, once")
    @Open("the refresh token says who it is")
    @AnswersSecret
    @PostMapping("/refresh")
    @Contract("dialer.post-auth-refresh")
    Mono<Session> refresh(@RequestBody(required = false) Mono<RefreshBody> body, ServerWebExchange exchange) {
        return body.switchIfEmpty(Mono.error(SignIns::unauthorized))
                .flatMap(given -> signIns.renew(
                        given.refreshToken(), RequestContext.of(exchange).causeOfNobody(exchange)));
    }

    @Operation(summary = "Ends the sign-in: none of its tokens is good any more")
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/logout")
    @Contract("dialer.post-auth-logout")
    Mono<Done> signOut(Caller caller, Cause cause) {
        return signIns.end(caller, cause).thenReturn(Done.of("Signed out"));
    }

    @Operation(summary = "Shows the caller's account")
    @Needs(Permission.OWN_ACCOUNT)
    @Audited(AuditedData.USER)
    @GetMapping("/profile")
    @Contract("dialer.get-auth-profile")
    Mono<Profile> profile(Caller caller, Cause cause) {
        return accounts.profile(caller, cause);
    }

    @Operation(summary = "Changes how the caller is called")
    @Needs(Permission.OWN_ACCOUNT)
    @PutMapping("/profile")
    @Contract("dialer.put-auth-profile")
    Mono<Profile> rename(@RequestBody Accounts.ProfileBody body, Caller caller, Cause cause) {
        return accounts.rename(body, caller, cause);
    }

    @Operation(summary = "Changes the caller's password, which ends all their other sign-ins")
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/change-password")
    @Contract("dialer.post-auth-change-password")
    Mono<Done> changePassword(@RequestBody PasswordDesk.ChangeBody body, Caller caller, Cause cause) {
        return passwords.change(body, caller, cause);
    }

    @Operation(
            summary =
                    "With an email: mails a link by which its password can be reset. With the token of such a link and a"
                            + " new_password: resets it, once")
    @Open("who forgot a password cannot sign in")
    @PostMapping("/reset-password")
    @Contract("dialer.post-auth-reset-password")
    Mono<Done> resetPassword(@RequestBody PasswordDesk.ResetBody body, ServerWebExchange exchange) {
        return passwords.requestOrReset(body, exchange);
    }
}
