package io.ringledger.api.agents;

import java.time.Duration;

/**
 * A tenant's agents in numbers.
 *
 * @param total all that were not deleted
 * @param active who work here at the moment
 * @param ready who work and take calls, also those who have one
 * @param onCall who are kept for a call or on it
 * @param free who could get a call now
 * @param callsHandled by all of them
 * @param onCallTime of all of them, without what lasts
 */
public record AgentStats(
        long total, long active, long ready, long onCall, long free, long callsHandled, Duration onCallTime) {}
