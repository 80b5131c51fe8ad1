/**
 * How messages are sent and what travels with them: tenant, actor, cause.
 * The only place that touches Axon's gateways; every failure leaves it as Rejected.
 * Knows no context and no transport.
 */
@NullMarked
package io.ringledger.platform.messages;

import org.jspecify.annotations.NullMarked;
