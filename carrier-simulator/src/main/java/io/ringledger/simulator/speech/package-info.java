/**
 * What is said on a line, and what the carrier's real-time transcription makes of it.
 * Knows TwiML, scripted time and callbacks.
 * May not know how a call lives.
 */
@NullMarked
package io.ringledger.simulator.speech;

import org.jspecify.annotations.NullMarked;
