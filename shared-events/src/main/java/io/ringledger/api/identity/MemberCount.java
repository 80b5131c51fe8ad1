package io.ringledger.api.identity;

/**
 * How many members a company has.
 */
public record MemberCount(long all, long active) {}
