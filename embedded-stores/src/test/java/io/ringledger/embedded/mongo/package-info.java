/** Tests of the embedded MongoDB server through the ordinary driver. */
@NullMarked
package io.ringledger.embedded.mongo;

import org.jspecify.annotations.NullMarked;
