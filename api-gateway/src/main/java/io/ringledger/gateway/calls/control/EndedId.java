package io.ringledger.gateway.calls.control;

import io.ringledger.vocabulary.CallId;

/** A call that is to be ended, as the multitenant document names it: {@code 123/end}. */
record EndedId(CallId callId) {}
