/**
 * How events become documents, exactly once in effect: batches, guards, parked streams, versions, rebuilds.
 * Knows no context; a context brings a pure function and gets a collection.
 * Nothing here sends a command or causes an effect.
 */
@NullMarked
package io.ringledger.query.projection;

import org.jspecify.annotations.NullMarked;
