@NullMarked
package io.ringledger.gateway.live.transport;

import org.jspecify.annotations.NullMarked;
