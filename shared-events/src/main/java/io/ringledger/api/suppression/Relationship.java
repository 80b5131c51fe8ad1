package io.ringledger.api.suppression;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Business with the called party, which the called party has not ended.
 *
 * @param purchaseAt last purchase or transaction, {@code null} for none
 * @param inquiryAt last inquiry or application, {@code null} for none
 */
public record Relationship(
        @Nullable Instant purchaseAt, @Nullable Instant inquiryAt) {}
