/**
 * What holds for the commands of every context when a request comes again.
 * Knows no context.
 */
@NullMarked
package io.ringledger.command.repeats;

import org.jspecify.annotations.NullMarked;
