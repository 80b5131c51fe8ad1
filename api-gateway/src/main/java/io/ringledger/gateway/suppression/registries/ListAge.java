package io.ringledger.gateway.suppression.registries;

import java.time.Duration;
import java.time.Instant;

/**
 * How old a version is.
 *
 * @param days whole ones since it was obtained
 * @param staleAt from then on it must not be used
 */
public record ListAge(long days, Instant staleAt, boolean stale) {
    /** 47 CFR 64.1200(c)(2)(i)(D): a version obtained no more than 31 days before the call, to the second. */
    private static final Duration OLDEST = Duration.ofDays(31);

    public static ListAge of(Instant obtainedAt, Instant now) {
        Instant staleAt = obtainedAt.plus(OLDEST);
        return new ListAge(Duration.between(obtainedAt, now).toDays(), staleAt, now.isAfter(staleAt));
    }
}
