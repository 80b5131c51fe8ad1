package io.ringledger.events.audit;

import io.ringledger.vocabulary.AccessId;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.ResourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was shown personal data, or what is kept of people's doings.
 *
 * @param data what it was
 * @param resourceId of which one, {@code null} for a list
 * @param times how often, from 1: repetitions within a minute are put together
 * @param at for the first of these times, our clock, UTC
 */
public record DataRead(
        AccessId accessId, AuditedData data, @Nullable ResourceId resourceId, int times, Instant at)
        implements AccessEvent {}
