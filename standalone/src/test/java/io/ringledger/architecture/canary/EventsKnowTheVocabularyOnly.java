package io.ringledger.architecture.canary;

import io.ringledger.api.calls.CallView;

/** An event that holds a view, which lives only as long as a release. */
record EventsKnowTheVocabularyOnly(CallView view) {}
