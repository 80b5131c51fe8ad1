/**
 * What is asked about sockets by HTTP: how many there are, and a ticket to open one.
 * The sockets themselves are in {@code live}.
 * May not depend on calls.
 */
@NullMarked
package io.ringledger.gateway.sockets;

import org.jspecify.annotations.NullMarked;
