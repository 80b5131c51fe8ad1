package io.ringledger.gateway.config;

/**
 * What a configuration is to say again.
 *
 * @param version one of its own, from 1
 */
record RevertBody(int version) {}
