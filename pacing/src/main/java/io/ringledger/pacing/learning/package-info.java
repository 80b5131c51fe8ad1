/**
 * What a campaign's past calls teach about the next ones: ring, talk and wrap-up times, and how many are answered.
 * Knows nothing of how that is used; may depend on the JDK only.
 */
@NullMarked
package io.ringledger.pacing.learning;

import org.jspecify.annotations.NullMarked;
