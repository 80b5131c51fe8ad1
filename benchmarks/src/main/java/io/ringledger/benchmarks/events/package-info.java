/**
 * What the event log costs: engines side by side, and the price of syncing. Plain main classes, bounded in time.
 * Nothing here is a test and nothing the product runs on.
 */
@NullMarked
package io.ringledger.benchmarks.events;

import org.jspecify.annotations.NullMarked;
