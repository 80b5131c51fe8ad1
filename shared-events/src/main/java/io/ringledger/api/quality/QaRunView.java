package io.ringledger.api.quality;

import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.QaRunId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run in which calls of the past are judged anew.
 *
 * @param businessId {@code null} for all
 * @param rubric by which is judged, {@code null} before the first calls
 * @param looked how many calls were looked at
 * @param judged how many of them have a judgement by the rubric that was made since the run began
 * @param through beginning of the call that was looked at last, {@code null} before the first and once it is finished
 * @param startedBy who wanted it, as the token named them
 * @param finishedAt {@code null} while it goes on
 * @param updatedAt when it was heard of last
 */
public record QaRunView(
        QaRunId id,
        Instant from,
        Instant to,
        @Nullable BusinessId businessId,
        @Nullable String rubric,
        int looked,
        int judged,
        @Nullable Instant through,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Instant updatedAt) {}
