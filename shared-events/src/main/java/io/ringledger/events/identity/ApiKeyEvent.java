package io.ringledger.events.identity;

import io.ringledger.vocabulary.ApiKeyId;

/** Everything that can happen to a key of an integration. */
public sealed interface ApiKeyEvent permits ApiKeyIssued, ApiKeyRevoked {
    ApiKeyId keyId();
}
