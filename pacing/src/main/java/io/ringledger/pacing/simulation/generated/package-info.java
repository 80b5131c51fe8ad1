/**
 * Days and campaigns that never were, from a seed. May depend on the simulation and on the rest of pacing.
 */
@NullMarked
package io.ringledger.pacing.simulation.generated;

import org.jspecify.annotations.NullMarked;
