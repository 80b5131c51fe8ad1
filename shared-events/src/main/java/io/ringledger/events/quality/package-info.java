/** Events of quality assurance that belong to no single call. Whatever stands here is stored for ever. */
@NullMarked
package io.ringledger.events.quality;

import org.jspecify.annotations.NullMarked;
