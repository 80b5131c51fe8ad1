/**
 * Calls in the dialer document's words: the floor is run here. Stops, limits, the queue, how calls are filed and why one was
 * dialled or not. Nothing is decided here.
 */
@NullMarked
package io.ringledger.gateway.calls.control;

import org.jspecify.annotations.NullMarked;
