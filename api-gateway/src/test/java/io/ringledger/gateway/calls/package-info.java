@NullMarked
package io.ringledger.gateway.calls;

import org.jspecify.annotations.NullMarked;
