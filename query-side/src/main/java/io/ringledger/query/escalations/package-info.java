/**
 * Escalations: which customers wait for a person, and who took them over; one document for each.
 *
 * <p>Sends no command and causes no effect.
 */
@NullMarked
package io.ringledger.query.escalations;

import org.jspecify.annotations.NullMarked;
