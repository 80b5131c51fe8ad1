package io.ringledger.query.projection;

/** What one event changes in one bucket. */
record Difference(long position, Share share) {}
