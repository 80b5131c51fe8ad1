/**
 * The ways of dialing that need no forecast, and the choice by {@link io.ringledger.vocabulary.DialingMode}.
 * May depend on pacing and the vocabulary only.
 */
@NullMarked
package io.ringledger.pacing.modes;

import org.jspecify.annotations.NullMarked;
