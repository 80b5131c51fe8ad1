package io.ringledger.api.quality;

import io.ringledger.api.calls.CallPlace;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.QaRunId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a run in which calls of the past are judged anew. */
public sealed interface QaRunCommand {
    QaRunId runId();

    /**
     * Judge calls of a range anew; silent when the run exists already.
     *
     * @param from calls that began at or after
     * @param to calls that began at or before
     * @param businessId {@code null} for all
     */
    record StartQaRun(
            @TargetAggregateIdentifier QaRunId runId,
            Instant from,
            Instant to,
            @Nullable BusinessId businessId,
            Instant at)
            implements QaRunCommand {}

    /**
     * Some calls were looked at. Silent unless they come right after what was looked at before.
     *
     * @param after where the run stood
     * @param through where it stands now
     * @param looked how many there were
     * @param judged how many of them have a judgement by the rubric that was made since the run began
     * @param last whether there are no more
     */
    record AdvanceQaRun(
            @TargetAggregateIdentifier QaRunId runId,
            CallPlace after,
            CallPlace through,
            int looked,
            int judged,
            String rubric,
            boolean last,
            Instant at)
            implements QaRunCommand {}
}
