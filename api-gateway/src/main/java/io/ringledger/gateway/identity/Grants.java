package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Rights;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who may give and take what: nobody more than they may do themselves, and nobody changes what they may do themselves. So
 * every company keeps an owner.
 */
@Component
public final class Grants {
    private final Admission admission;

    Grants(Admission admission) {
        this.admission = admission;
    }

    /** Completes where the caller may give rights. */
    public Mono<Void> checkGiving(Caller caller, Rights rights, Cause cause) {
        return admission.permissions(rights, cause).flatMap(all -> within(caller, all));
    }

    /** Completes where the caller may change what a member may do, or remove them. */
    public Mono<Void> checkTaking(Caller caller, MemberView from, Cause cause) {
        if (from.userId().equals(caller.userId())) {
            return Mono.error(
                    new Rejected(IdentityRejection.OWN_RIGHTS, "Somebody else has to change what you may do yourself"));
        }
        return admission.resolve(from, cause).flatMap(admitted -> within(caller, admitted.permissions()));
    }

    /** Completes where the caller may do all of it. */
    public Mono<Void> within(Caller caller, Set<Permission> permissions) {
        List<String> missing = permissions.stream()
                .filter(permission -> !caller.may(permission))
                .map(permission -> permission.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        return missing.isEmpty()
                ? Mono.empty()
                : Mono.error(new Rejected(
                        IdentityRejection.RIGHTS_EXCEEDED,
                        "You may not give or take what you may not do yourself",
                        Map.of("permissions", String.join(", ", missing))));
    }
}
