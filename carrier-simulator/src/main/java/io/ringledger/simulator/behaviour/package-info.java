/**
 * What the simulated world does: how callees behave, which faults happen, how fast time passes.
 * Values and rules only.
 * No I/O, no threads, no clock.
 */
@NullMarked
package io.ringledger.simulator.behaviour;

import org.jspecify.annotations.NullMarked;
