@NullMarked
package io.ringledger.gateway;

import org.jspecify.annotations.NullMarked;
