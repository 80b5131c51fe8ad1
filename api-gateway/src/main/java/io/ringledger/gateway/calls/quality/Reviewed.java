package io.ringledger.gateway.calls.quality;

import io.ringledger.gateway.dialect.Messaged;

/**
 * A review was made.
 *
 * @param reviewId its number
 */
record Reviewed(boolean success, long reviewId, String message) implements Messaged {}
