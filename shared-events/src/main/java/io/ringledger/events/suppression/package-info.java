/** Events of numbers that may or must not be called, and of the outside lists that say so. Whatever stands here is stored for ever. */
@NullMarked
package io.ringledger.events.suppression;

import org.jspecify.annotations.NullMarked;
