package io.ringledger.pacing.simulation.generated;

/**
 * What generated days have in common.
 *
 * @param agents of the team
 * @param answerRate share of dials that a person answers, on average over days and hours
 * @param talkSeconds mean of a talk
 */
public record Scenario(int agents, double answerRate, int talkSeconds) {}
