/**
 * What others document, to compare with: never offered to a campaign.
 * May depend on pacing only.
 */
@NullMarked
package io.ringledger.pacing.simulation.baseline;

import org.jspecify.annotations.NullMarked;
