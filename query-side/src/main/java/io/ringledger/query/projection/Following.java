package io.ringledger.query.projection;

/**
 * How all projections of this process together follow the log.
 *
 * @param failing one of them does not run, or cannot apply what it reads
 * @param starting one of them has not said yet where it stands
 * @param lag events that the last of them has still to apply
 */
public record Following(boolean failing, boolean starting, long lag) {}
