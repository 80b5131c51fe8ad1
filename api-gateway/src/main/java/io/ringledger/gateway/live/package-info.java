/**
 * Live changes: one feed for the gateway, one hub, many sockets.
 * Sockets are bounded and never wait for each other.
 * Keeps nothing that another gateway needs.
 */
@NullMarked
package io.ringledger.gateway.live;

import org.jspecify.annotations.NullMarked;
