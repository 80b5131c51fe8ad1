package io.ringledger.command.campaigns;

import io.ringledger.api.campaigns.CampaignCommand;
import io.ringledger.api.campaigns.CampaignCommand.AdjustCampaign;
import io.ringledger.api.campaigns.CampaignCommand.CompleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ConfigureSplitTest;
import io.ringledger.api.campaigns.CampaignCommand.CreateCampaign;
import io.ringledger.api.campaigns.CampaignCommand.DeleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.EndDueCampaign;
import io.ringledger.api.campaigns.CampaignCommand.LookAtCampaign;
import io.ringledger.api.campaigns.CampaignCommand.PauseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ResumeCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ReviseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ScheduleCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StartCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StartDueCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StopCampaign;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.events.campaigns.CampaignEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.TenantId;
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

/** Shell around {@link CampaignState} and {@link CampaignDecider}: one stream per campaign. */
@Aggregate
class CampaignAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable CampaignId campaignId;

    private @Nullable TenantId tenantId;
    private CampaignState state = new CampaignState.Missing();

    /** To another tenant this campaign does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(CampaignCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw CampaignDecider.notFound(command.campaignId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CreateCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdjustCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScheduleCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConfigureSplitTest command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeleteCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PauseCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ResumeCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StopCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CompleteCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartDueCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndDueCampaign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CampaignStanding handle(LookAtCampaign command) {
        if (state instanceof CampaignState.Present present) {
            return new CampaignStanding(present.status(), present.plan(), present.tests(), present.test());
        }
        throw CampaignDecider.notFound(command.campaignId());
    }

    private void decide(CampaignCommand command) {
        CampaignDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(CampaignEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        campaignId = event.campaignId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = CampaignState.evolve(state, event);
    }
}
