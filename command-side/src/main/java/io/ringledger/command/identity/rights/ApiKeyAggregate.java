package io.ringledger.command.identity.rights;

import io.ringledger.api.identity.ApiKeyCommand;
import io.ringledger.api.identity.ApiKeyCommand.IssueApiKey;
import io.ringledger.api.identity.ApiKeyCommand.RevokeApiKey;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.ApiKeyEvent;
import io.ringledger.events.identity.ApiKeyIssued;
import io.ringledger.events.identity.ApiKeyRevoked;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.ApiKeyId;
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

/** A key of an integration: made once, revoked once. */
@Aggregate
class ApiKeyAggregate {
    @AggregateIdentifier
    private @Nullable ApiKeyId keyId;

    private @Nullable TenantId tenantId;
    private boolean revoked;

    /** To another tenant it does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(ApiKeyCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw notFound();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void issue(IssueApiKey c) {
        if (keyId == null) {
            AggregateLifecycle.apply(new ApiKeyIssued(
                    c.keyId(),
                    c.userId(),
                    c.tenantId(),
                    c.label(),
                    c.permissions(),
                    c.secretHash(),
                    c.expiresAt(),
                    c.at()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void revoke(RevokeApiKey c) {
        if (keyId == null) {
            throw notFound();
        }
        if (!revoked) {
            AggregateLifecycle.apply(new ApiKeyRevoked(keyId, c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(ApiKeyEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        keyId = event.keyId();
        revoked = event instanceof ApiKeyRevoked;
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
    }

    private static Rejected notFound() {
        return new Rejected(IdentityRejection.API_KEY_NOT_FOUND, "no such key");
    }
}
