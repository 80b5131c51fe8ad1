/**
 * Remembers who saw personal data and who was refused: what is no event by itself becomes one here. Controllers say with
 * an annotation what they show; the rest is done where answers are written.
 * May depend on the platform only.
 */
@NullMarked
package io.ringledger.gateway.ledger;

import org.jspecify.annotations.NullMarked;
