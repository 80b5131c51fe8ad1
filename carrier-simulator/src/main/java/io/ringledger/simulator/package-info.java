/**
 * A Twilio that needs no account: the assembly, its options and the way to start it.
 * What a caller of the simulator touches first lives here; behaviour, calls, webhooks and REST have packages of their own.
 * Nothing here may know anything of the platform it is used by.
 */
@NullMarked
package io.ringledger.simulator;

import org.jspecify.annotations.NullMarked;
