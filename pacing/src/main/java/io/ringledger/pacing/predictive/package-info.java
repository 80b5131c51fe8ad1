/**
 * Dialing for agents who are not free yet, within the limit of abandoned calls.
 * May depend on pacing and on learning only; keeps nothing between two decisions.
 */
@NullMarked
package io.ringledger.pacing.predictive;

import org.jspecify.annotations.NullMarked;
