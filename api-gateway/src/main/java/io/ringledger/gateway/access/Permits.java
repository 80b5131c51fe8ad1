package io.ringledger.gateway.access;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.security.Caller;
import io.ringledger.vocabulary.Permission;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The one place where a permission is asked for, so the one where it is known that somebody tried without. */
@Component
public final class Permits {
    private static final Logger LOG = LoggerFactory.getLogger(Permits.class);

    private final RefusedAccess refused;

    Permits(RefusedAccess refused) {
        this.refused = refused;
    }

    /**
     * Completes if the caller may. Operations that need more depending on what is asked of them call it as well.
     *
     * @return fails with FORBIDDEN, whose detail {@code permission} names the missing one
     */
    public Mono<Void> require(Permission needed, Caller caller, ServerWebExchange exchange) {
        return caller.may(needed)
                ? Mono.empty()
                : refused.record(needed, caller, exchange)
                        .onErrorResume(lost -> {
                            LOG.warn("a refused access was not recorded", lost);
                            return Mono.empty();
                        })
                        .then(Mono.error(() -> missing(needed)));
    }

    /** A permission as it is on the wire. */
    public static String name(Permission permission) {
        return permission.name().toLowerCase(Locale.ROOT);
    }

    private static Rejected missing(Permission permission) {
        String name = name(permission);
        return new Rejected(PlatformRejection.FORBIDDEN, "Needs the permission " + name, Map.of("permission", name));
    }
}
