package io.ringledger.events.quality;

import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.QaRunId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants calls of the past to be judged anew: the intent that the work begins with.
 *
 * @param from calls that began at or after
 * @param to calls that began at or before
 * @param businessId whose calls, {@code null} for all
 * @param startedAt our clock, UTC
 */
public record QaRunStarted(
        QaRunId runId, Instant from, Instant to, @Nullable BusinessId businessId, Instant startedAt)
        implements QaRunEvent {}
