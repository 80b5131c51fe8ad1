/** Events of how a tenant dials: emergency stops, limits, calls to come. Whatever stands here is stored for ever. */
@NullMarked
package io.ringledger.events.control;

import org.jspecify.annotations.NullMarked;
