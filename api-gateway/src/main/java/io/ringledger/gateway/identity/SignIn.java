package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginNameCommand.RecordRefusal;
import io.ringledger.api.identity.LoginNameCommand.SettleSignIn;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.http.SignInLimiter;
import io.ringledger.gateway.security.Passwords;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.SignInRefusal;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signs users in. An unknown user and a wrong password answer the same, and take as long. */
@Service
public final class SignIn {
    private final Messages messages;
    private final Logins logins;
    private final Pseudonyms pseudonyms;
    private final Passwords passwords;
    private final SignInLimiter limiter;
    private final Admission admission;
    private final SignIns signIns;
    private final Clock clock;

    SignIn(
            Messages messages,
            Logins logins,
            Pseudonyms pseudonyms,
            Passwords passwords,
            SignInLimiter limiter,
            Admission admission,
            SignIns signIns,
            Clock clock) {
        this.messages = messages;
        this.logins = logins;
        this.pseudonyms = pseudonyms;
        this.passwords = passwords;
        this.limiter = limiter;
        this.admission = admission;
        this.signIns = signIns;
        this.clock = clock;
    }

    Mono<Session> signIn(SignInBody body, ServerWebExchange exchange) {
        LoginNameId name = pseudonyms.loginNameOf(body.email().value());
        Runnable succeeded = limiter.admit(name, exchange);
        Cause nobody = RequestContext.of(exchange).causeOfNobody(exchange);
        return logins.find(name, nobody)
                .flatMap(found -> passwords
                        .matches(body.password(), found.map(LoginView::passwordHash))
                        .flatMap(matches -> settle(name, found, matches, nobody).then(Mono.justOrEmpty(found))))
                .doOnNext(user -> succeeded.run())
                .flatMap(user -> begin(user, body.tenantId(), nobody));
    }

    /** Whether a name is locked is for its history to say; a password that does not match comes back as a refusal. */
    private Mono<Void> settle(LoginNameId name, Optional<LoginView> found, boolean matches, Cause nobody) {
        UserId user = found.map(LoginView::userId).orElse(null);
        Cause cause = found.map(LoginView::tenantId).map(nobody::withTenant).orElse(nobody);
        return messages.send(new SettleSignIn(name, user, matches, now()), cause);
    }

    private Mono<Session> begin(LoginView user, @Nullable TenantId wanted, Cause nobody) {
        Mono<Admitted> admitted = wanted == null
                ? admission.admitSomewhere(user.userId(), user.tenantId(), nobody)
                : admission.admit(user.userId(), wanted, nobody);
        return admitted.flatMap(member -> signIns.begin(member, null, nobody))
                .switchIfEmpty(Mono.defer(() -> refuse(user, nobody.withTenant(user.tenantId()))));
    }

    private Mono<Session> refuse(LoginView user, Cause cause) {
        return messages.send(
                        new RecordRefusal(user.loginNameId(), user.userId(), SignInRefusal.NO_MEMBERSHIP, now()), cause)
                .then(Mono.error(() ->
                        new Rejected(IdentityRejection.NO_MEMBERSHIP, "You are not an active member of this company")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
