package io.ringledger.events.compliance;

import io.ringledger.vocabulary.DataRequestId;

/** Everything that can happen to a request about a person's data. */
public sealed interface DataRequestEvent
        permits DataRequested,
                DataRequestApproved,
                DataRequestRefused,
                ErasureBegun,
                SubjectKeysDestroyed,
                DataRequestCompleted {
    DataRequestId requestId();
}
