package io.ringledger.architecture.canary;

import io.ringledger.events.calls.CallEvent;

/** A pacing method that reads events by itself. */
record PacingKnowsTheVocabularyOnly(CallEvent event) {}
