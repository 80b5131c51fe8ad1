package io.ringledger.events.requests;

import io.ringledger.vocabulary.RequestKeyId;

/** Everything that can happen to a key under which a request may be repeated. */
public sealed interface RequestKeyEvent permits RequestAnswered, RequestClaimed, RequestReleased {
    RequestKeyId keyId();
}
