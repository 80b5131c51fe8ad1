/**
 * What every automation needs: a processor that is never replayed, whose token and dead letters are as durable as the
 * events; commands one after the other; sweeps. Knows no context.
 */
@NullMarked
package io.ringledger.command.automations;

import org.jspecify.annotations.NullMarked;
