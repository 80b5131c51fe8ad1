/** Events of escalations. Whatever stands here is stored for ever. */
@NullMarked
package io.ringledger.events.escalations;

import org.jspecify.annotations.NullMarked;
