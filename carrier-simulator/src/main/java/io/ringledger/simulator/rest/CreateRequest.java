package io.ringledger.simulator.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One authenticated request to create a call, whatever became of it.
 *
 * @param attempt    the platform's name for its attempt, from the query of {@code StatusCallback}; empty where it has none
 * @param from       as sent, empty where absent
 * @param to         as sent, empty where absent
 * @param callSid    the call that it made, {@code null} where none was accepted
 * @param httpStatus the answer, 0 where the connection was closed without one
 * @param arrivedAt  when it had been read, the machine's clock
 */
public record CreateRequest(
        String attempt, String from, String to, @Nullable String callSid, int httpStatus, Instant arrivedAt) {}
