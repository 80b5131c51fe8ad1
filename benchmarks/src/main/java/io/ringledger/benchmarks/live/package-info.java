/**
 * What it costs to tell many screens: sockets by the thousand, ours and bare ones. Everything is in one process, so that the
 * sender knows how far its readers have come; the readers' share of the cores is the same on both sides.
 */
@NullMarked
package io.ringledger.benchmarks.live;

import org.jspecify.annotations.NullMarked;
