package io.ringledger.events.quality;

import io.ringledger.vocabulary.QaRunId;
import java.time.Instant;

/**
 * All calls of a run were looked at.
 *
 * @param looked how many there were
 * @param judged how many of them have a judgement by the rubric that was made since the run began
 * @param rubric name and version of the rules, and of the model where one judges by them
 * @param finishedAt our clock, UTC
 */
public record QaRunFinished(QaRunId runId, int looked, int judged, String rubric, Instant finishedAt)
        implements QaRunEvent {}
