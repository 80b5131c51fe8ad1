@NullMarked
package io.ringledger.gateway.identity;

import org.jspecify.annotations.NullMarked;
