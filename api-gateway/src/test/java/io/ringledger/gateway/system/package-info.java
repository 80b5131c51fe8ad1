@NullMarked
package io.ringledger.gateway.system;

import org.jspecify.annotations.NullMarked;
