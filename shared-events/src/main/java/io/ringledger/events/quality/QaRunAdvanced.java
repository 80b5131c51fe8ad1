package io.ringledger.events.quality;

import io.ringledger.vocabulary.QaRunId;
import java.time.Instant;

/**
 * Some more calls were looked at, in the order of their beginnings.
 *
 * @param through beginning of the last of them
 * @param seen how many that began at that moment were looked at
 * @param looked how many were looked at in all
 * @param judged how many of them have a judgement by the rubric that was made since the run began
 * @param rubric name and version of the rules, and of the model where one judges by them
 * @param advancedAt our clock, UTC
 */
public record QaRunAdvanced(
        QaRunId runId, Instant through, int seen, int looked, int judged, String rubric, Instant advancedAt)
        implements QaRunEvent {}
