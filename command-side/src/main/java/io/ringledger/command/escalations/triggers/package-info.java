/**
 * What makes a call be handed to a person without anybody deciding it: the triggers of the business. Escalates by a
 * command, and may be told the same again.
 */
@NullMarked
package io.ringledger.command.escalations.triggers;

import org.jspecify.annotations.NullMarked;
