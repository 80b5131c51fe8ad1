/**
 * Makes the ids of the platform: prefix + decimal below 2^53.
 * May depend on the vocabulary and the JDK.
 * No id is ever derived from what a client sent.
 */
@NullMarked
package io.ringledger.platform.ids;

import org.jspecify.annotations.NullMarked;
