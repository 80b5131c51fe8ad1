/**
 * Escalations: a customer on a call is to be handed to a person. The aggregate decides; the automation finds an agent,
 * reserves the agent by a command, and gives up on one who does not answer.
 */
@NullMarked
package io.ringledger.command.escalations;

import org.jspecify.annotations.NullMarked;
