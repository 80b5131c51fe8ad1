package io.ringledger.architecture.canary;

import io.ringledger.events.calls.CallEvent;

/** A message that holds an event. */
record ApiKnowsNoEvents(CallEvent event) {}
