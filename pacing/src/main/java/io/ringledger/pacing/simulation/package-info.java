/**
 * A day of dialing, dialled by any pacing method: for claims about methods and for what-if questions.
 * Same leads, people and settings, same events.
 * May depend on the rest of pacing and on the vocabulary; does no I/O.
 */
@NullMarked
package io.ringledger.pacing.simulation;

import org.jspecify.annotations.NullMarked;
