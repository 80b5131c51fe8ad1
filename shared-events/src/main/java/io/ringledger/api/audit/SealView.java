package io.ringledger.api.audit;

import java.time.Instant;

/**
 * How far the log is sealed.
 *
 * @param head number of the last signed head, from 1
 * @param position of the last event that it covers
 * @param sealedAt when it was made, our clock, UTC
 * @param unsealed events after it
 * @param intact whether the log was what had been sealed, as far as the platform has looked; the verifier looks at all of it
 * @param keyId of the key that signs
 */
public record SealView(long head, long position, Instant sealedAt, long unsealed, boolean intact, String keyId) {}
