@NullMarked
package io.ringledger.gateway.knowledge;

import org.jspecify.annotations.NullMarked;
