package io.ringledger.architecture.canary;

import io.ringledger.events.calls.CallEvent;

/** A gateway class that reads events. */
record SidesMeetInMessagesOnly(CallEvent event) {}
