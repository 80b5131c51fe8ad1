package io.ringledger.gateway.identity.oidc;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginNameCommand.RecordRefusal;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.identity.MemberCommand.LinkMember;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.http.SignInLimiter;
import io.ringledger.gateway.identity.Admission;
import io.ringledger.gateway.identity.Admitted;
import io.ringledger.gateway.identity.Logins;
import io.ringledger.gateway.identity.Session;
import io.ringledger.gateway.identity.SignIns;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.SignInRefusal;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Signs in whom the trusted issuer vouches for, if they are an active member of the one company that it is trusted for.
 * Whoever is not let in hears the same, whatever the reason; the log has it.
 */
@Service
@Conditional(IssuerIsTrusted.class)
final class IssuerSignIn {
    private final TrustedIssuer trusted;
    private final IdTokens tokens;
    private final Messages messages;
    private final Logins logins;
    private final Pseudonyms pseudonyms;
    private final SignInLimiter limiter;
    private final Admission admission;
    private final SignIns signIns;
    private final Clock clock;

    IssuerSignIn(
            TrustedIssuer trusted,
            IdTokens tokens,
            Messages messages,
            Logins logins,
            Pseudonyms pseudonyms,
            SignInLimiter limiter,
            Admission admission,
            SignIns signIns,
            Clock clock) {
        this.trusted = trusted;
        this.tokens = tokens;
        this.messages = messages;
        this.logins = logins;
        this.pseudonyms = pseudonyms;
        this.limiter = limiter;
        this.admission = admission;
        this.signIns = signIns;
        this.clock = clock;
    }

    Mono<Session> signIn(OidcBody body, ServerWebExchange exchange) {
        Runnable succeeded = limiter.admit(exchange);
        Cause nobody = RequestContext.of(exchange).causeOfNobody(exchange);
        return tokens.verify(body.idToken())
                .flatMap(token -> attempt(token, nobody))
                .flatMap(this::signIn)
                .doOnNext(session -> succeeded.run());
    }

    /**
     * Somebody with a genuine token.
     *
     * @param found whose the name is that the token gives; empty for nobody's
     */
    private record Attempt(IdToken token, LoginNameId name, Optional<LoginView> found, Cause nobody) {}

    private Mono<Attempt> attempt(IdToken token, Cause nobody) {
        LoginNameId name = pseudonyms.loginNameOf(token.email().value());
        return logins.find(name, nobody).map(found -> new Attempt(token, name, found, nobody));
    }

    private Mono<Session> signIn(Attempt attempt) {
        if (!attempt.token().emailVerified()) {
            return refuse(attempt, SignInRefusal.UNVERIFIED_ADDRESS);
        }
        return admit(attempt)
                .flatMap(member -> signIns.begin(member, trusted.issuer(), attempt.nobody()))
                .onErrorResume(
                        error -> Rejected.is(error, IdentityRejection.NO_MEMBERSHIP),
                        gone -> refuse(attempt, SignInRefusal.NO_MEMBERSHIP))
                .onErrorResume(
                        error -> Rejected.is(error, IdentityRejection.OTHER_SUBJECT),
                        other -> refuse(attempt, SignInRefusal.OTHER_SUBJECT));
    }

    /** What a member may do is looked up; whether they are one at the moment, and the same as ever, the membership decides. */
    private Mono<Admitted> admit(Attempt attempt) {
        return Mono.justOrEmpty(attempt.found())
                .flatMap(user -> admission.admit(user.userId(), trusted.tenant(), attempt.nobody()))
                .flatMap(admitted -> messages.send(link(admitted, attempt), by(admitted, attempt.nobody()))
                        .thenReturn(admitted))
                .switchIfEmpty(Mono.error(
                        () -> new Rejected(IdentityRejection.NO_MEMBERSHIP, "no active member of the company")));
    }

    private LinkMember link(Admitted admitted, Attempt attempt) {
        return new LinkMember(
                admitted.member().memberId(), trusted.issuer(), attempt.token().subject(), now());
    }

    private <T> Mono<T> refuse(Attempt attempt, SignInRefusal reason) {
        UserId user = attempt.found().map(LoginView::userId).orElse(null);
        return messages.send(
                        new RecordRefusal(attempt.name(), user, reason, now()),
                        attempt.nobody().withTenant(trusted.tenant()))
                .then(Mono.error(
                        () -> new Rejected(IdentityRejection.NOT_ADMITTED, "This token signs nobody in here")));
    }

    private Cause by(Admitted admitted, Cause nobody) {
        return new Cause(trusted.tenant(), admitted.member().userId().value(), nobody.action(), nobody.requestId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
