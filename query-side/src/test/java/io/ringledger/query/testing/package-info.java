/**
 * What tests of read models share: an event log in memory, generated histories, deliveries, faults, hashes.
 * Nothing here knows how a projection works inside.
 * For tests only.
 */
@NullMarked
package io.ringledger.query.testing;

import org.jspecify.annotations.NullMarked;
