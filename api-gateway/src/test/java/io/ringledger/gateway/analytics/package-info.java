@NullMarked
package io.ringledger.gateway.analytics;

import org.jspecify.annotations.NullMarked;
