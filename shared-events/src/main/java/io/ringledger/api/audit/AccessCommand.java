package io.ringledger.api.audit;

import io.ringledger.vocabulary.AccessId;
import io.ringledger.vocabulary.AccessRefusal;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.ResourceId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is to be remembered of an access. Actor, route and request are the metadata's. */
public sealed interface AccessCommand {
    AccessId accessId();

    /**
     * Remember that data was read.
     *
     * @param resourceId {@code null} for a list
     * @param times from 1
     * @param at for the first of these times
     */
    record RecordRead(
            @TargetAggregateIdentifier AccessId accessId,
            AuditedData data,
            @Nullable ResourceId resourceId,
            int times,
            Instant at)
            implements AccessCommand {}

    /** Remember that data was taken along as a file; as {@link RecordRead}. */
    record RecordExport(
            @TargetAggregateIdentifier AccessId accessId,
            AuditedData data,
            @Nullable ResourceId resourceId,
            int times,
            Instant at)
            implements AccessCommand {}

    /**
     * Remember that somebody was refused.
     *
     * @param times from 1
     * @param at for the first of these times
     */
    record RecordRefusal(@TargetAggregateIdentifier AccessId accessId, AccessRefusal refusal, int times, Instant at)
            implements AccessCommand {}
}
