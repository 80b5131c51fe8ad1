package io.ringledger.platform.audit.verifying;

import io.ringledger.platform.audit.Hash;

/** What of an event is needed to check it. */
record Found(long position, String tenant, Hash content) {}
