package io.ringledger.events.requests;

import io.ringledger.vocabulary.RequestKeyId;
import java.time.Instant;

/**
 * Nobody does the request at the moment, and there is no answer that could be given again: it failed in a way that may pass,
 * or its answer is not of the kind that is kept.
 *
 * @param firstNumber of the claim that ended
 * @param releasedAt our clock, UTC
 */
public record RequestReleased(RequestKeyId keyId, long firstNumber, Instant releasedAt) implements RequestKeyEvent {}
