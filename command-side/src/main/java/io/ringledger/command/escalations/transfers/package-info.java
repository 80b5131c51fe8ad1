/**
 * Brings a customer to the telephone of an agent who has accepted: has the agent called, tells what it is about, takes the
 * customer there. What is decided stands in the escalation's stream; here is what the carrier is asked.
 */
@NullMarked
package io.ringledger.command.escalations.transfers;

import org.jspecify.annotations.NullMarked;
