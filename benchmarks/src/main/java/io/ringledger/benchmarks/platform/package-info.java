/**
 * What is measured from the inside: the platform in this process, with what follows its events switched off where that is
 * wanted, and logs that were written without it.
 * May depend on everything; nothing of the product may depend on it.
 */
@NullMarked
package io.ringledger.benchmarks.platform;

import org.jspecify.annotations.NullMarked;
