package io.ringledger.events.config;

import io.ringledger.vocabulary.BusinessConfigId;

/** Everything that can happen to a business configuration. */
public sealed interface BusinessConfigEvent
        permits BusinessConfigCreated, BusinessConfigRevised, BusinessConfigReverted, BusinessConfigDeleted {
    BusinessConfigId configId();
}
