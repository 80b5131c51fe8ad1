@NullMarked
package io.ringledger.gateway.openapi;

import org.jspecify.annotations.NullMarked;
