/**
 * How calls were judged and how customers felt: what stands for a call, all judgements of it, and the sums over many. What
 * such documents look like is known here only.
 */
@NullMarked
package io.ringledger.query.calls.quality;

import org.jspecify.annotations.NullMarked;
