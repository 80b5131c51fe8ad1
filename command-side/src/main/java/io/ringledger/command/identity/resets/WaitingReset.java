package io.ringledger.command.identity.resets;

import io.ringledger.platform.messages.Cause;
import java.time.Instant;

/**
 * A reset whose mail is to be sent. Kept durably, so it holds nothing personal.
 *
 * @param requestedAt which request, as the login name knows it
 * @param cause what the request came of; commands about it inherit it
 */
record WaitingReset(ResetKey key, Instant requestedAt, Cause cause) {}
