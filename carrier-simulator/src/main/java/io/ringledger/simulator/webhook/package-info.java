/**
 * Requests from the carrier to the platform: signing, sending, ordering and spoiling them.
 * Knows URLs and parameters.
 * May not know how a call lives or what a REST request looks like.
 */
@NullMarked
package io.ringledger.simulator.webhook;

import org.jspecify.annotations.NullMarked;
