/**
 * The rules of calls: aggregates, their states and deciders, of the call itself, of carrier legs and of dialing lanes.
 * Decide and evolve are pure: no clock, no random number, no I/O, no logging; what they need comes in with the command.
 * May depend on the published language, on the platform and on Axon's modelling; never on a carrier.
 */
@NullMarked
package io.ringledger.command.calls;

import org.jspecify.annotations.NullMarked;
