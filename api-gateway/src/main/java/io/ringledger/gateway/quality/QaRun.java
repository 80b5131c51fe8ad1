package io.ringledger.gateway.quality;

import io.ringledger.api.quality.QaRunView;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.QaRunId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run in which calls of the past are judged anew.
 *
 * @param fromDate calls that began at or after
 * @param toDate calls that began at or before
 * @param rubric by which is judged; not known before the first calls
 * @param callsLookedAt of those that were talked on
 * @param callsJudged of those, how many have a judgement by the rubric that was made since the run began
 * @param through beginning of the call that was looked at last: how far it has come
 * @param startedBy id of the user
 */
record QaRun(
        QaRunId id,
        Status status,
        Instant fromDate,
        Instant toDate,
        @Nullable BusinessId businessId,
        @Nullable String rubric,
        int callsLookedAt,
        int callsJudged,
        @Nullable Instant through,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {
    /** Whether there is more to come. */
    enum Status {
        RUNNING,
        COMPLETED
    }

    static QaRun of(QaRunView view) {
        return new QaRun(
                view.id(),
                view.finishedAt() == null ? Status.RUNNING : Status.COMPLETED,
                view.from(),
                view.to(),
                view.businessId(),
                view.rubric(),
                view.looked(),
                view.judged(),
                view.through(),
                view.startedBy(),
                view.startedAt(),
                view.finishedAt());
    }
}
