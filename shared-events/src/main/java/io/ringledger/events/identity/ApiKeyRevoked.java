package io.ringledger.events.identity;

import io.ringledger.vocabulary.ApiKeyId;
import java.time.Instant;

/**
 * A key is good no more.
 *
 * @param keyId the key
 * @param revokedAt our clock, UTC
 */
public record ApiKeyRevoked(ApiKeyId keyId, Instant revokedAt) implements ApiKeyEvent {}
