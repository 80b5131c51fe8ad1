/** Sums over many streams by the time they began: which buckets make up a stretch of time, and what they hold. */
@NullMarked
package io.ringledger.query.buckets;

import org.jspecify.annotations.NullMarked;
