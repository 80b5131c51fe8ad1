@NullMarked
package io.ringledger.gateway.suppression.registries;

import org.jspecify.annotations.NullMarked;
