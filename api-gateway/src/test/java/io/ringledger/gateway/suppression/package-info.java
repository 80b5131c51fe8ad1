@NullMarked
package io.ringledger.gateway.suppression;

import org.jspecify.annotations.NullMarked;
