@NullMarked
package io.ringledger.gateway.audit;

import org.jspecify.annotations.NullMarked;
