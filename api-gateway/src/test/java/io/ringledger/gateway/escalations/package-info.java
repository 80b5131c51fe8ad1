@NullMarked
package io.ringledger.gateway.escalations;

import org.jspecify.annotations.NullMarked;
