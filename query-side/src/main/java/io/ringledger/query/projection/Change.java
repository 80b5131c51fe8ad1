package io.ringledger.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * What a committed batch made of one document.
 *
 * @param stream id of the document
 * @param before as it was last published, {@code null} if it is new
 * @param after as it is now
 */
public record Change<S>(String stream, @Nullable S before, S after) {}
