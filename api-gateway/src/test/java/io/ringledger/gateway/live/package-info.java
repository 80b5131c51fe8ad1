@NullMarked
package io.ringledger.gateway.live;

import org.jspecify.annotations.NullMarked;
