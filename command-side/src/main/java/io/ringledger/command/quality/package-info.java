/**
 * Tells how well a call was handled by what was said on it: the port and the rules behind it. Knows a conversation, and
 * neither aggregates nor when somebody wants to know.
 */
@NullMarked
package io.ringledger.command.quality;

import org.jspecify.annotations.NullMarked;
