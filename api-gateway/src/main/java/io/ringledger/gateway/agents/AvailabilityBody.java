package io.ringledger.gateway.agents;

/** Whether an agent takes calls. Source: manager document, 6.5. */
record AvailabilityBody(boolean isAvailable) {}
