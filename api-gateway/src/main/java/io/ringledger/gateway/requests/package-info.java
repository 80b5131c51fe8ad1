/**
 * Requests that may be repeated under an {@code Idempotency-Key}.
 * Stands before every controller and is known by none.
 */
@NullMarked
package io.ringledger.gateway.requests;

import org.jspecify.annotations.NullMarked;
