@NullMarked
package io.ringledger.gateway.sockets;

import org.jspecify.annotations.NullMarked;
