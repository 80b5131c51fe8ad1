/** Events of business configurations. Whatever stands here is stored for ever. */
@NullMarked
package io.ringledger.events.config;

import org.jspecify.annotations.NullMarked;
