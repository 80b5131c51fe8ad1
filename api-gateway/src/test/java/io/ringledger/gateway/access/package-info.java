@NullMarked
package io.ringledger.gateway.access;

import org.jspecify.annotations.NullMarked;
