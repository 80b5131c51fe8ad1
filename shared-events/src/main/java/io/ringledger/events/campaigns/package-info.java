/** Events of campaigns. Whatever stands here is stored for ever. */
@NullMarked
package io.ringledger.events.campaigns;

import org.jspecify.annotations.NullMarked;
