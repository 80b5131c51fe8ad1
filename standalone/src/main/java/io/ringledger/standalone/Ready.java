package io.ringledger.standalone;

/** Everything is served: commands, queries, webhooks. */
public record Ready() {}
