@NullMarked
package io.ringledger.gateway.quality;

import org.jspecify.annotations.NullMarked;
