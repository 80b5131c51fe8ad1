/** How one call was judged, by rubrics and by people. */
@NullMarked
package io.ringledger.gateway.calls.quality;

import org.jspecify.annotations.NullMarked;
