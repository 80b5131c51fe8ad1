package io.ringledger.api.control;

import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.StopId;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how much a tenant dials.
 *
 * @param stop the emergency stop that holds, {@code null} for none
 * @param limits what the tenant has set, {@code null} where it never did
 */
public record DialingStanding(
        @Nullable StopId stop, @Nullable DialingLimits limits) {}
