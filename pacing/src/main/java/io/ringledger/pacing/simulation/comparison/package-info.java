/**
 * What others document, and how our predictive pacing compares. Nothing here is offered to a campaign.
 * May depend on all of pacing; only {@link PacingTable} writes a file.
 */
@NullMarked
package io.ringledger.pacing.simulation.comparison;

import org.jspecify.annotations.NullMarked;
