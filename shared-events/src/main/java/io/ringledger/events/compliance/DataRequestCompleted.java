package io.ringledger.events.compliance;

import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.ErasureCertificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was wanted was done.
 *
 * @param certificate of what was destroyed, {@code null} where nothing was to be
 * @param completedAt our clock, UTC
 */
public record DataRequestCompleted(
        DataRequestId requestId, @Nullable ErasureCertificate certificate, Instant completedAt)
        implements DataRequestEvent {}
