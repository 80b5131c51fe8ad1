/**
 * What gateways ask each other about their sockets.
 * Gateways keep nothing that another needs, so what is true of all of them has to be asked of each.
 * Lives as long as a release.
 */
@NullMarked
package io.ringledger.api.sockets;

import org.jspecify.annotations.NullMarked;
