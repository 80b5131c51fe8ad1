/**
 * Read models of numbers that must not be called. Shows what stands in the gates; decides nothing, for it is late by design.
 * Documents are named by the gate's keyed hash, so a number is found by its hash and stays listed after its erasure.
 */
@NullMarked
package io.ringledger.query.suppression;

import org.jspecify.annotations.NullMarked;
