/**
 * What is looked at before any command is handled, whatever its context: whether it was handled before, and whether it is
 * made on the version that it expects.
 * Knows no context.
 */
@NullMarked
package io.ringledger.command.checks;

import org.jspecify.annotations.NullMarked;
