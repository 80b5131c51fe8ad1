/** An Axon Server's log, read raw from a peer on loopback that answers as that server does. */
@NullMarked
package io.ringledger.platform.audit.axonserver;

import org.jspecify.annotations.NullMarked;
