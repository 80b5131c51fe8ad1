/**
 * The ratios of the platform's design, one command each. Here is only the way in; the measuring core, the load and the
 * ratios are in the packages below.
 * Nothing here is a test: a slow machine fails nothing.
 */
@NullMarked
package io.ringledger.benchmarks;

import org.jspecify.annotations.NullMarked;
