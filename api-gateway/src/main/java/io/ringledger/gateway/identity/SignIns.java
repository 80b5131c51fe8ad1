package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.identity.Revocation;
import io.ringledger.api.identity.SignInCommand.BeginSignIn;
import io.ringledger.api.identity.SignInCommand.RenewSignIn;
import io.ringledger.api.identity.SignInCommand.SignOut;
import io.ringledger.api.identity.SignInCommand.SwitchTenant;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.gateway.identity.oidc.Trust;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Credential;
import io.ringledger.gateway.security.Renewal;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.gateway.security.TokenIssuer;
import io.ringledger.gateway.security.TokenVerifier;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sign-ins from their beginning to their end, and the tokens that come of them. */
@Component
public final class SignIns {
    private final Messages messages;
    private final Admission admission;
    private final TokenIssuer issuer;
    private final TokenVerifier verifier;
    private final Revocations revocations;
    private final Trust trust;
    private final RequestIds ids;
    private final Clock clock;

    SignIns(
            Messages messages,
            Admission admission,
            TokenIssuer issuer,
            TokenVerifier verifier,
            Revocations revocations,
            Trust trust,
            RequestIds ids,
            Clock clock) {
        this.messages = messages;
        this.admission = admission;
        this.issuer = issuer;
        this.verifier = verifier;
        this.revocations = revocations;
        this.trust = trust;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins one for somebody who proved who they are.
     *
     * @param vouchedBy who vouched for them, for this company only; {@code null} for their password
     */
    public Mono<Session> begin(Admitted admitted, @Nullable Issuer vouchedBy, Cause before) {
        SignInId id = ids.next(SignInId::of, before);
        MemberView member = admitted.member();
        Cause cause = by(member, before);
        return messages.send(new BeginSignIn(id, member.userId(), member.tenantId(), vouchedBy, now()), cause)
                .then(Mono.fromSupplier(() -> Session.of(admitted, issuer.issue(admitted.access(id, vouchedBy, 0)))));
    }

    /** A new pair of tokens for a refresh token that was not used before. */
    Mono<Session> renew(String refreshToken, Cause nobody) {
        return Mono.justOrEmpty(verifier.verifyRefresh(refreshToken))
                .switchIfEmpty(Mono.error(SignIns::unauthorized))
                .flatMap(renewal -> holds(renewal, nobody)
                        .flatMap(admitted -> messages.send(
                                        new RenewSignIn(renewal.signIn(), renewal.generation(), now()),
                                        Integer.class,
                                        by(admitted.member(), nobody))
                                .map(generation -> Session.of(
                                        admitted,
                                        issuer.issue(
                                                admitted.access(renewal.signIn(), renewal.issuer(), generation))))));
    }

    /** Tokens of the same sign-in for another company of the caller's. */
    Mono<Session> switchTo(TenantId tenant, Caller caller, Cause cause) {
        SignInId signIn = signIn(caller);
        Bounds.check(caller);
        return admission
                .admit(caller.userId(), tenant, cause)
                .switchIfEmpty(Mono.error(
                        () -> new Rejected(IdentityRejection.TENANT_NOT_FOUND, "You are no member of such a company")))
                .flatMap(admitted -> messages.send(
                                new SwitchTenant(signIn, tenant, now()), Integer.class, cause.withTenant(tenant))
                        .map(generation ->
                                Session.of(admitted, issuer.issue(admitted.access(signIn, null, generation)))));
    }

    /** Ends the caller's sign-in: here at once, at other gateways as soon as they hear of it. */
    Mono<Void> end(Caller caller, Cause cause) {
        SignInId signIn = signIn(caller);
        Instant now = now();
        return messages.send(new SignOut(signIn, now), cause)
                .then(Mono.fromRunnable(() -> revocations.learn(List.of(new Revocation.OfSignIn(signIn, now)))));
    }

    /**
     * The sign-in that a caller's token came of.
     *
     * @throws Rejected FORBIDDEN where the caller has a key of an integration instead
     */
    public static SignInId signIn(Caller caller) {
        return switch (caller.credential()) {
            case Credential.SignedIn in -> in.signIn();
            case Credential.Key _ ->
                throw new Rejected(PlatformRejection.FORBIDDEN, "Only for people who are signed in, not for keys");
        };
    }

    static Rejected unauthorized() {
        return new Rejected(PlatformRejection.UNAUTHORIZED, "A valid refresh token is needed");
    }

    /**
     * A password that was changed since, a membership that is over, or an issuer that is trusted no more, ends what a refresh
     * token is good for.
     */
    private Mono<Admitted> holds(Renewal renewal, Cause nobody) {
        return messages.query(new FindUser(renewal.userId()), LoginView.class, nobody)
                .filter(user -> trust.stillCovers(renewal))
                .filter(user -> !user.passwordSetAt().isAfter(renewal.issuedAt())
                        || renewal.signIn().equals(user.keptSignIn()))
                .flatMap(user -> admission.admit(renewal.userId(), renewal.tenantId(), nobody))
                .onErrorMap(error -> Rejected.is(error, PlatformRejection.NOT_FOUND), gone -> unauthorized())
                .switchIfEmpty(Mono.error(SignIns::unauthorized));
    }

    private static Cause by(MemberView member, Cause before) {
        return new Cause(member.tenantId(), member.userId().value(), before.action(), before.requestId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
