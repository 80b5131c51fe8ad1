package io.ringledger.events.requests;

import io.ringledger.vocabulary.RequestKeyId;
import io.ringledger.vocabulary.RequestPrint;
import java.time.Instant;

/**
 * Somebody does a request under this key from now on, and nobody else. Source: {@code Idempotency-Key} of a request.
 *
 * @param print which request it is
 * @param firstNumber of the ids that the request makes, which follow it. The same as before where somebody takes up what
 *     another has left undone; another number where the key is used for something new
 * @param claimedAt our clock, UTC
 */
public record RequestClaimed(RequestKeyId keyId, RequestPrint print, long firstNumber, Instant claimedAt)
        implements RequestKeyEvent {}
