/**
 * Calls from order to end: their state, their clock, the TwiML they follow and the register that keeps them.
 * One virtual thread lives one call and is the only writer of its state.
 * May not know HTTP requests to the simulator.
 */
@NullMarked
package io.ringledger.simulator.call;

import org.jspecify.annotations.NullMarked;
