@NullMarked
package io.ringledger.gateway.analytics.export;

import org.jspecify.annotations.NullMarked;
