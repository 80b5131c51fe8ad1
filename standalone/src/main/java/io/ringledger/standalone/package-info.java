/**
 * The whole platform in one JVM: wires the three sides to the embedded stores and to the simulated carrier.
 * Holds no rule and no state of its own.
 * Nothing may depend on it but benchmarks.
 */
@NullMarked
package io.ringledger.standalone;

import org.jspecify.annotations.NullMarked;
