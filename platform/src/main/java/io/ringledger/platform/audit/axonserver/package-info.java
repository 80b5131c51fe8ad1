/**
 * Reads the log of an Axon Server raw: below Axon's upcasters and serializers, so bytes as that server stores them.
 * What seals and what verifies knows none of this.
 */
@NullMarked
package io.ringledger.platform.audit.axonserver;

import org.jspecify.annotations.NullMarked;
