package io.ringledger.api.suppression;

/**
 * Calls at once.
 *
 * @param underWay how many there are, without this one
 * @param limit how many there may be
 */
public record CapacitySeen(int underWay, int limit) {}
