/**
 * Read models of consents, holds and requests about a person's data, and where each person's data is.
 * Knows no other context: what their documents hold is written anew and shown through the machinery of projections.
 */
@NullMarked
package io.ringledger.query.compliance;

import org.jspecify.annotations.NullMarked;
