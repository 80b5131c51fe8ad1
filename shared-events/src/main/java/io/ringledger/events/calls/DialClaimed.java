package io.ringledger.events.calls;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;

/**
 * One attempt won the right to ask the carrier for this call. From here on the intent is never acted on again: a request
 * may have left, so what became of it is found out and not repeated.
 *
 * @param callId call that is to be placed
 * @param attemptId the winner
 * @param claimedAt our clock, UTC; a request is not sent later than 30 s after it
 */
public record DialClaimed(CallId callId, AttemptId attemptId, Instant claimedAt) implements CallEvent {}
