package io.ringledger.gateway.access;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.security.Caller;
import io.ringledger.vocabulary.Permission;
import java.util.Locale;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The one place where a permission is asked for. That somebody tried without is remembered where the refusal is answered. */
public final class Permits {
    private Permits() {}

    /**
     * Completes if the caller may. Operations that need more depending on what is asked of them call it as well.
     *
     * @return fails with FORBIDDEN, whose detail {@code permission} names the missing one
     */
    public static Mono<Void> require(Permission needed, Caller caller) {
        return caller.may(needed) ? Mono.empty() : Mono.error(() -> missing(needed));
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
