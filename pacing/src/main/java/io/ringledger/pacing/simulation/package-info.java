/**
 * Days of dialing, generated or recorded, dialled by any pacing method: for claims about methods and for what-if
 * questions. Same seed and settings, same events. May depend on the rest of pacing and on the vocabulary; only
 * {@link PacingTable} writes a file.
 */
@NullMarked
package io.ringledger.pacing.simulation;

import org.jspecify.annotations.NullMarked;
