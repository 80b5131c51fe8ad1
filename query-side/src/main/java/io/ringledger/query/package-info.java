/**
 * The side that answers: everything here can be thrown away and built again from the events.
 * Holds the wiring only; a context's read models are in its own package.
 * May not send a command.
 */
@NullMarked
package io.ringledger.query;

import org.jspecify.annotations.NullMarked;
