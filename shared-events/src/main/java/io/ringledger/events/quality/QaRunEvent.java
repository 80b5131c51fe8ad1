package io.ringledger.events.quality;

import io.ringledger.vocabulary.QaRunId;

/** Everything that can happen to a run in which calls of the past are judged anew. */
public sealed interface QaRunEvent permits QaRunStarted, QaRunAdvanced, QaRunFinished {
    QaRunId runId();
}
