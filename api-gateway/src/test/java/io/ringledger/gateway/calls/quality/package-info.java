@NullMarked
package io.ringledger.gateway.calls.quality;

import org.jspecify.annotations.NullMarked;
