/**
 * One class per ratio: what its two sides are and how they take turns.
 * How to measure, to load and to start is in the packages beside it.
 * Each runs within a bounded time, on loopback.
 */
@NullMarked
package io.ringledger.benchmarks.ratios;

import org.jspecify.annotations.NullMarked;
