package io.ringledger.api.control;

import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.StopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a tenant dials, as shown.
 *
 * @param limits {@code null} where it never set any
 * @param limitsBy who set them, {@code null} where nobody did
 * @param limitsAt when, UTC
 * @param lastStop the newest emergency stop, {@code null} where there never was one
 */
public record DialingControlView(
        @Nullable DialingLimits limits,
        @Nullable String limitsBy,
        @Nullable Instant limitsAt,
        @Nullable Stop lastStop) {
    public static final DialingControlView NONE = new DialingControlView(null, null, null, null);

    /**
     * An emergency stop.
     *
     * @param by who ordered it
     * @param liftedAt {@code null} while it holds
     * @param liftedBy {@code null} while it holds
     */
    public record Stop(
            StopId id,
            @Nullable PersonalText reason,
            @Nullable String by,
            Instant orderedAt,
            @Nullable Instant liftedAt,
            @Nullable String liftedBy) {
        public boolean holds() {
            return liftedAt == null;
        }
    }
}
