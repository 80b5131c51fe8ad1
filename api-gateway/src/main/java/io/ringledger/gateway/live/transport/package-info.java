/**
 * How frames reach one client: what waits for it is bounded, nobody waits for it, and it is noticed when it has gone.
 * Nothing here knows what a frame says.
 */
@NullMarked
package io.ringledger.gateway.live.transport;

import org.jspecify.annotations.NullMarked;
