package io.ringledger.events.config;

import io.ringledger.vocabulary.BusinessConfigId;
import java.time.Instant;

/**
 * A business configuration governs no new call any more. What its versions said stays known.
 *
 * @param deletedAt our clock, UTC
 */
public record BusinessConfigDeleted(BusinessConfigId configId, Instant deletedAt) implements BusinessConfigEvent {}
