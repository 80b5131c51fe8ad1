/**
 * Reads files of leads, row after row, whatever their length, and has leads made of the rows. A process may be killed at any
 * step: what it had not done is done by whoever looks next.
 */
@NullMarked
package io.ringledger.command.leads.imports;

import org.jspecify.annotations.NullMarked;
