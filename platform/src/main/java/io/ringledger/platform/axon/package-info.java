/**
 * How Axon is set up, the same in both shapes: serializers, interceptors, correlation, the sending port.
 * Where events and tokens are kept is not decided here.
 * May depend on every package of the platform; no package of the platform depends on it.
 */
@NullMarked
package io.ringledger.platform.axon;

import org.jspecify.annotations.NullMarked;
