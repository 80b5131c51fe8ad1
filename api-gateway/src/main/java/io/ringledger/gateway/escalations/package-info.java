/** Escalations: calls that are to be handed to a person, and what the person makes of them. */
@NullMarked
package io.ringledger.gateway.escalations;

import org.jspecify.annotations.NullMarked;
