package io.ringledger.gateway.identity.passwords;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.identity.IdentityCommand.SetPassword;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginNameCommand.RequestPasswordReset;
import io.ringledger.api.identity.LoginNameCommand.SettleSignIn;
import io.ringledger.api.identity.LoginNameCommand.UsePasswordReset;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.identity.Revocation;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Emails;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.http.SignInLimiter;
import io.ringledger.gateway.identity.ApiKey;
import io.ringledger.gateway.identity.Done;
import io.ringledger.gateway.identity.Logins;
import io.ringledger.gateway.identity.PasswordRules;
import io.ringledger.gateway.identity.SignIns;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Passwords;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Changes passwords: for who knows the former one, and for who reads the mail of its address. */
@Component
public final class PasswordDesk {
    private static final Duration SECRETS_HOLD = Duration.ofHours(1);
    private static final PersonalText UNKNOWN = new PersonalText("");
    private static final Done MAILED =
            Done.of("If there is an account with this address, a link to reset its password is on its way");

    private final Messages messages;
    private final Logins logins;
    private final Pseudonyms pseudonyms;
    private final Passwords passwords;
    private final SignInLimiter limiter;
    private final Revocations revocations;
    private final Clock clock;

    PasswordDesk(
            Messages messages,
            Logins logins,
            Pseudonyms pseudonyms,
            Passwords passwords,
            SignInLimiter limiter,
            Revocations revocations,
            Clock clock) {
        this.messages = messages;
        this.logins = logins;
        this.pseudonyms = pseudonyms;
        this.passwords = passwords;
        this.limiter = limiter;
        this.revocations = revocations;
        this.clock = clock;
    }

    /**
     * Somebody's former and next password.
     *
     * @param newPassword 8 to 1024 characters
     */
    public record ChangeBody(@JsonAlias("old_password") PersonalText currentPassword, PersonalText newPassword) {}

    /**
     * An address to mail a link to, or what a link brought.
     *
     * @param token that of the link
     * @param newPassword 8 to 1024 characters
     */
    public record ResetBody(
            @Nullable PersonalText email,
            @Nullable String token,
            @JsonAlias("password") @Nullable PersonalText newPassword) {}

    /** Guessing the former password locks the login as guessing at a sign-in does. */
    public Mono<Done> change(ChangeBody body, Caller caller, Cause cause) {
        SignInId kept = SignIns.signIn(caller);
        return messages.query(new FindUser(caller.userId()), LoginView.class, cause)
                .flatMap(user -> passwords
                        .matches(body.currentPassword(), Optional.of(user.passwordHash()))
                        .flatMap(matches -> messages.send(
                                new SettleSignIn(user.loginNameId(), user.userId(), matches, now()), cause))
                        .onErrorMap(
                                error -> Rejected.is(error, IdentityRejection.INVALID_CREDENTIALS),
                                wrong -> InvalidInput.of("current_password", "is not the password"))
                        .then(Mono.fromSupplier(
                                () -> PasswordRules.check("new_password", body.newPassword(), user.email())))
                        .flatMap(password -> set(user.userId(), password, kept, cause)))
                .thenReturn(Done.of("Password changed"));
    }

    /** A reset where there is a token, else the request of one. */
    public Mono<Done> requestOrReset(ResetBody body, ServerWebExchange exchange) {
        return body.token() == null ? request(body, exchange) : reset(body, exchange);
    }

    /** Answers the same, and as fast, whether there is an account or not. */
    public Mono<Done> request(ResetBody body, ServerWebExchange exchange) {
        if (body.email() == null) {
            throw InvalidInput.of("email", "missing");
        }
        LoginNameId name =
                pseudonyms.loginNameOf(Emails.check("email", body.email()).value());
        limiter.admit(name, exchange);
        Cause nobody = RequestContext.of(exchange).causeOfNobody(exchange);
        return logins.find(name, nobody)
                .flatMap(found -> messages.send(
                        request(name, found),
                        found.map(user -> nobody.withTenant(user.tenantId())).orElse(nobody)))
                .thenReturn(MAILED);
    }

    private RequestPasswordReset request(LoginNameId name, Optional<LoginView> found) {
        Instant now = now();
        return new RequestPasswordReset(
                name,
                found.map(LoginView::userId).orElse(null),
                found.map(LoginView::email).orElse(null),
                found.map(user -> new PersonalText(ApiKey.newSecret())).orElse(null),
                now.plus(SECRETS_HOLD),
                now);
    }

    public Mono<Done> reset(ResetBody body, ServerWebExchange exchange) {
        if (body.token() == null || body.newPassword() == null) {
            throw InvalidInput.of(body.token() == null ? "token" : "new_password", "missing");
        }
        PersonalText password = PasswordRules.check("new_password", body.newPassword(), UNKNOWN);
        ResetToken token = ResetToken.parse(body.token());
        Cause nobody = RequestContext.of(exchange).causeOfNobody(exchange);
        return messages.send(new UsePasswordReset(token.loginName(), token.secret(), now()), UserId.class, nobody)
                .flatMap(user -> messages.query(new FindUser(user), LoginView.class, nobody))
                .flatMap(user -> set(
                        user.userId(),
                        password,
                        null,
                        new Cause(user.tenantId(), user.userId().value(), nobody.action(), nobody.requestId())))
                .thenReturn(Done.of("Password reset; sign in with the new one"));
    }

    private Mono<Void> set(UserId user, PersonalText password, @Nullable SignInId kept, Cause cause) {
        return passwords.hash(password).flatMap(hash -> {
            Instant now = now();
            return messages.send(new SetPassword(user, hash, kept, now), cause)
                    .then(Mono.fromRunnable(() -> revocations.learn(List.of(new Revocation.OfUser(user, kept, now)))));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
