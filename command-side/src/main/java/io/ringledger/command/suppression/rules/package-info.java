/**
 * The calling rules: a pure function from everything that is known of a dial to a verdict of each rule.
 * The rules are data: calling-rules.txt and calling-holidays.txt beside this package say what holds where, and by which source.
 * Nothing here reads a clock, and no state has a branch of its own.
 */
@NullMarked
package io.ringledger.command.suppression.rules;

import org.jspecify.annotations.NullMarked;
