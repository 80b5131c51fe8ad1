package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityQuery.FindLogin;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.http.SignInLimiter;
import io.ringledger.gateway.security.Passwords;
import io.ringledger.gateway.security.TokenIssuer;
import io.ringledger.gateway.security.TokenVerifier;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.LoginNameId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signs users in. An unknown user and a wrong password answer the same, and take as long. */
@Service
final class SignIn {
    private static final String NOBODY = "anonymous";

    private final Messages messages;
    private final Pseudonyms pseudonyms;
    private final Passwords passwords;
    private final TokenIssuer issuer;
    private final TokenVerifier verifier;
    private final SignInLimiter limiter;

    SignIn(
            Messages messages,
            Pseudonyms pseudonyms,
            Passwords passwords,
            TokenIssuer issuer,
            TokenVerifier verifier,
            SignInLimiter limiter) {
        this.messages = messages;
        this.pseudonyms = pseudonyms;
        this.passwords = passwords;
        this.issuer = issuer;
        this.verifier = verifier;
        this.limiter = limiter;
    }

    Mono<Session> signIn(SignInBody body, ServerWebExchange exchange) {
        LoginNameId name = pseudonyms.loginNameOf(body.email().value());
        Runnable succeeded = limiter.admit(name, exchange);
        return find(name, cause(exchange))
                .flatMap(found -> passwords
                        .matches(body.password(), found.map(LoginView::passwordHash))
                        .filter(same -> same)
                        .flatMap(same -> Mono.justOrEmpty(found)))
                .switchIfEmpty(Mono.error(
                        () -> new Rejected(IdentityRejection.INVALID_CREDENTIALS, "E-mail or password is not right")))
                .doOnNext(user -> succeeded.run())
                .map(this::session);
    }

    Mono<Session> refresh(String token, ServerWebExchange exchange) {
        return Mono.justOrEmpty(verifier.verifyRefresh(token))
                .flatMap(known -> messages.query(new FindUser(known.userId()), LoginView.class, cause(exchange)))
                .onErrorMap(error -> isRefused(error, PlatformRejection.NOT_FOUND.name()), gone -> unauthorized())
                .switchIfEmpty(Mono.error(SignIn::unauthorized))
                .map(this::session);
    }

    static Rejected unauthorized() {
        return new Rejected(PlatformRejection.UNAUTHORIZED, "A valid refresh token is needed");
    }

    private Session session(LoginView user) {
        return Session.of(user, issuer.issue(user));
    }

    private Mono<Optional<LoginView>> find(LoginNameId name, Cause cause) {
        return messages.query(new FindLogin(name), LoginView.class, cause)
                .map(Optional::of)
                .onErrorResume(
                        error -> isRefused(error, IdentityRejection.INVALID_CREDENTIALS.name()),
                        unknown -> Mono.just(Optional.empty()));
    }

    private static boolean isRefused(Throwable error, String code) {
        return error instanceof Rejected refused && refused.rejection().code().equals(code);
    }

    private static Cause cause(ServerWebExchange exchange) {
        return RequestContext.of(exchange).causeOf(NOBODY, exchange);
    }
}
