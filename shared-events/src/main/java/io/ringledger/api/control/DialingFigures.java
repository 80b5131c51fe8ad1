package io.ringledger.api.control;

/**
 * A tenant's calls in numbers.
 *
 * @param waiting that nobody has asked the carrier for
 * @param underWay that somebody has, or that rang in, and that are not over
 */
public record DialingFigures(long waiting, long underWay) {}
