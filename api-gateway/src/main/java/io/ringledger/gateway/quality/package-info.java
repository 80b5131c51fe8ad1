/** Runs in which calls of the past are judged anew. */
@NullMarked
package io.ringledger.gateway.quality;

import org.jspecify.annotations.NullMarked;
