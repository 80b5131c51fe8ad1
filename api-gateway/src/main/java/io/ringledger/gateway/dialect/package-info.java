/**
 * How each of the five documents words its answers: envelopes, letter case, failures.
 * Knows no operation and no message; controllers name their dialect once and never build an envelope.
 * May not depend on any other package of the gateway.
 */
@NullMarked
package io.ringledger.gateway.dialect;

import org.jspecify.annotations.NullMarked;
