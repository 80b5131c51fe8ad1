package io.ringledger.architecture.canary.contexts.identity;

/** Something of another context. */
public record IdentityThing() {}
