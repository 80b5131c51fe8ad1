/**
 * What the AI says on a call, turn by turn: reads what the call's stream says, finds the words, and has the carrier ask for
 * them where somebody steps in. What is said is decided by the call itself.
 */
@NullMarked
package io.ringledger.command.calls.speaking;

import org.jspecify.annotations.NullMarked;
