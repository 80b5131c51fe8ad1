package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Disposition;
import java.time.Instant;

/**
 * Somebody filed what came of the call, in place of what was filed before; who did is in the metadata.
 *
 * @param callId call that it is about
 * @param dispositionedAt our clock, UTC
 */
public record CallDispositioned(CallId callId, Disposition disposition, Instant dispositionedAt) implements CallEvent {}
