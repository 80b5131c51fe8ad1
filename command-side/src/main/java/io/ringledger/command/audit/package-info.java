/**
 * What is remembered of accesses, and the life of security events: raised by what happens in any context, resolved by
 * people. Decides nothing about who may do what.
 */
@NullMarked
package io.ringledger.command.audit;

import org.jspecify.annotations.NullMarked;
