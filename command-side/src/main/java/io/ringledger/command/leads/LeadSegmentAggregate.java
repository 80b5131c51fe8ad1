package io.ringledger.command.leads;

import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.leads.LeadSegmentCommand.SaveLeadSegment;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.leads.LeadSegmentSaved;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.SegmentFilter;
import io.ringledger.vocabulary.SegmentId;
import io.ringledger.vocabulary.TenantId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A saved filter over leads. There is nothing to decide. */
@Aggregate
class LeadSegmentAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable SegmentId segmentId;

    private @Nullable TenantId tenantId;
    private @Nullable String name;
    private @Nullable SegmentFilter filter;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SaveLeadSegment command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw new Rejected(LeadRejection.SEGMENT_NOT_FOUND, "no segment " + command.segmentId());
        }
        if (!command.name().equals(name) || !command.filter().equals(filter)) {
            AggregateLifecycle.apply(
                    new LeadSegmentSaved(command.segmentId(), command.name(), command.filter(), command.at()));
        }
    }

    @EventSourcingHandler
    void evolve(LeadSegmentSaved event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        segmentId = event.segmentId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        name = event.name();
        filter = event.filter();
    }
}
