package io.ringledger.simulator.twiml;

import java.time.Duration;
import java.util.Map;

/**
 * What the callee says where the TwiML gathers speech.
 *
 * @param time       what saying it takes
 * @param confidence how sure the carrier is of the text, 0 to 1
 */
public record Answer(String text, Duration time, double confidence) {
    /** What the action URL is told of it. Source: Twilio, TwiML {@code <Gather>}, action. */
    Map<String, String> parameters() {
        return Map.of("SpeechResult", text, "Confidence", Double.toString(confidence));
    }
}
