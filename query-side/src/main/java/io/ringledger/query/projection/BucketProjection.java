package io.ringledger.query.projection;

import java.util.List;

/**
 * Sums over many streams. What each stream adds is kept beside them, so that a late or corrected fact changes the sums
 * by the difference. An event that cannot be applied is recorded as skipped, and only a rebuild makes the sums whole.
 */
public non-sealed interface BucketProjection<S> extends Projection<S> {
    /** What a stream in this state adds, each bucket at most once. */
    List<Share> shares(S state);
}
