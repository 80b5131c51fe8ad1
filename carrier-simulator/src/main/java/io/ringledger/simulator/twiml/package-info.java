/**
 * What happens on an answered line: the TwiML that is followed, and the carrier time that passes meanwhile.
 * Knows webhooks, scripted time and interruptions.
 * May not know calls, their states or their callbacks.
 */
@NullMarked
package io.ringledger.simulator.twiml;

import org.jspecify.annotations.NullMarked;
