package io.ringledger.architecture.canary.contexts.calls;

import io.ringledger.architecture.canary.contexts.identity.IdentityThing;

/** A context that imports another. */
record CallsKnowIdentity(IdentityThing thing) {}
