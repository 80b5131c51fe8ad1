/**
 * Rooms in which calls hear each other, and what the platform is told of them.
 * Knows webhooks and TwiML's wish for a room.
 * May not know how a call lives.
 */
@NullMarked
package io.ringledger.simulator.conference;

import org.jspecify.annotations.NullMarked;
