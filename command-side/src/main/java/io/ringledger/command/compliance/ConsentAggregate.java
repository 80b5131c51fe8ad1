package io.ringledger.command.compliance;

import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.compliance.ConsentCommand;
import io.ringledger.api.compliance.ConsentCommand.LookAtConsents;
import io.ringledger.api.compliance.ConsentCommand.RecordConsent;
import io.ringledger.api.compliance.ConsentsStanding;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.compliance.ConsentEvent;
import io.ringledger.events.compliance.ConsentRecorded;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.ConsentId;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.ConsentType;
import io.ringledger.vocabulary.TenantId;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What one person consents to: shell around {@link ConsentDecider}. */
@Aggregate
class ConsentAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable ConsentId consentId;

    private @Nullable TenantId tenantId;
    private final Map<ConsentType, ConsentKind> said = new EnumMap<>(ConsentType.class);

    /** To another tenant this does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(ConsentCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw new Rejected(ComplianceRejection.SUBJECT_NOT_FOUND, "nobody of this tenant");
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordConsent command) {
        ConsentDecider.decide(said, command).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ConsentsStanding handle(LookAtConsents command) {
        return new ConsentsStanding(said);
    }

    @EventSourcingHandler
    void evolve(ConsentEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        consentId = event.consentId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        switch (event) {
            case ConsentRecorded e -> said.put(e.type(), ConsentDecider.kind(e.given(), e.kind()));
        }
    }
}
