package io.ringledger.gateway.access;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.CallerAuthentication;
import io.ringledger.vocabulary.Permission;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets a request through to the operation that will handle it, before any of its body is read or a socket is opened.
 * Refuses by 404 where there is no such route, else by 401, else by 403. Looks the operation up as it is looked up
 * afterwards, so no spelling of a path is checked as one and served as another.
 */
@Component
public final class AccessCheck implements ReactiveAuthorizationManager<AuthorizationContext> {
    private static final AuthorizationResult GRANTED = new AuthorizationDecision(true);

    private final Routes routes;
    private final Requirements requirements;

    AccessCheck(Routes routes, Requirements requirements) {
        this.routes = routes;
        this.requirements = requirements;
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> signedIn, AuthorizationContext context) {
        return check(signedIn, context.getExchange(), requirements::of);
    }

    /** The same for what is not ours and says nothing of itself. */
    public ReactiveAuthorizationManager<AuthorizationContext> needing(Permission permission) {
        Requirement needed = new Requirement.Permitted(permission);
        return (signedIn, context) -> check(signedIn, context.getExchange(), foreign -> needed);
    }

    private Mono<AuthorizationResult> check(
            Mono<Authentication> signedIn, ServerWebExchange exchange, Function<Object, Requirement> requirementOf) {
        return signedIn.ofType(CallerAuthentication.class)
                .map(CallerAuthentication::getPrincipal)
                .singleOptional()
                .flatMap(caller -> routes.handlerOf(exchange)
                        .onErrorMap(mismatch -> caller.isEmpty() ? unauthorized() : mismatch)
                        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                        .flatMap(handler -> admit(caller, requirementOf.apply(handler))))
                .thenReturn(GRANTED);
    }

    private Mono<Void> admit(Optional<Caller> caller, Requirement requirement) {
        if (requirement instanceof Requirement.Nothing) {
            return Mono.empty();
        }
        if (caller.isEmpty()) {
            return Mono.error(AccessCheck::unauthorized);
        }
        return requirement instanceof Requirement.Permitted(Permission permission)
                ? Permits.require(permission, caller.get())
                : Mono.error(() -> new Rejected(PlatformRejection.FORBIDDEN, "Not allowed"));
    }

    private static Throwable unauthorized() {
        return new Rejected(PlatformRejection.UNAUTHORIZED, "A valid access token is needed");
    }
}
