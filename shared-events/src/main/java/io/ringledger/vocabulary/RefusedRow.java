package io.ringledger.vocabulary;

/**
 * A row of a file that made no lead. What stood in it is not kept.
 *
 * @param row from 1, the first one below the header
 */
public record RefusedRow(long row, LeadRowFault fault, LeadField field) {}
