@NullMarked
package io.ringledger.gateway.dialect;

import org.jspecify.annotations.NullMarked;
