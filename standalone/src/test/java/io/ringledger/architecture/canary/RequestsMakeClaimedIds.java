package io.ringledger.architecture.canary;

import io.ringledger.platform.ids.IdGenerator;

/** A class whose ids are others each time. */
record RequestsMakeClaimedIds(IdGenerator ids) {
    long next() {
        return ids.nextCallId().number();
    }
}
