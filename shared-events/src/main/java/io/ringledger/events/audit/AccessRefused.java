package io.ringledger.events.audit;

import io.ringledger.vocabulary.AccessId;
import io.ringledger.vocabulary.AccessRefusal;
import java.time.Instant;

/**
 * Somebody wanted what they may not have.
 *
 * @param refusal why not
 * @param times how often, from 1: repetitions within a minute are put together
 * @param at for the first of these times, our clock, UTC
 */
public record AccessRefused(AccessId accessId, AccessRefusal refusal, int times, Instant at) implements AccessEvent {}
