/** Many calls in a few numbers, for dashboards. */
@NullMarked
package io.ringledger.gateway.analytics;

import org.jspecify.annotations.NullMarked;
