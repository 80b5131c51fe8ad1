package io.ringledger.gateway.compliance;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.access.Permits;
import io.ringledger.gateway.security.Caller;
import io.ringledger.vocabulary.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may see and ask for other people's data. */
@Component
final class Officers {
    /** What an officer gets; fails with FORBIDDEN for everybody else. */
    <T> Mono<T> only(Mono<T> answer) {
        return is().flatMap(officer -> officer
                ? answer
                : Mono.error(new Rejected(
                        PlatformRejection.FORBIDDEN,
                        "Needs the permission " + Permits.name(Permission.PRIVACY_MANAGE))));
    }

    /** Whether the caller is one. */
    Mono<Boolean> is() {
        return ReactiveSecurityContextHolder.getContext()
                .map(context -> isOfficer(context.getAuthentication()))
                .defaultIfEmpty(false);
    }

    private static boolean isOfficer(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getPrincipal() instanceof Caller caller
                && caller.may(Permission.PRIVACY_MANAGE);
    }
}
