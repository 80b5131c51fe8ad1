/**
 * How something is measured and written down: turns, medians, cores, the row in the table of results.
 * Knows nothing of what is measured.
 * May depend on the JDK and on the probe of the disk.
 */
@NullMarked
package io.ringledger.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
