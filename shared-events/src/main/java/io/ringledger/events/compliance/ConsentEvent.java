package io.ringledger.events.compliance;

import io.ringledger.vocabulary.ConsentId;

/** Everything that can happen to what one person consents to. */
public sealed interface ConsentEvent permits ConsentRecorded {
    ConsentId consentId();
}
