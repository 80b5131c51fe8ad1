package io.ringledger.architecture.canary;

import io.ringledger.events.calls.CallEvent;

/** A word that knows an event. */
record VocabularyKnowsNothing(CallEvent event) {}
