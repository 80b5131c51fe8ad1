/**
 * What Twilio tells us: signed requests in, messages out, TwiML back.
 * Nothing unsigned comes past the filter.
 * Actor of everything here is twilio.
 */
@NullMarked
package io.ringledger.gateway.webhooks;

import org.jspecify.annotations.NullMarked;
