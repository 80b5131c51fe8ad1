package io.ringledger.simulator.webhook;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.behaviour.CallbackKind;
import java.util.SortedMap;

/**
 * A callback to be sent.
 *
 * @param kind       what it is about
 * @param callSid    the call
 * @param to         its called number
 * @param status     the status it reports, or in which something else is reported
 * @param sequence   its number among those of its kind and call
 * @param webhook    where to
 * @param parameters what it says, by Twilio's names
 */
public record Callback(
        CallbackKind kind,
        String callSid,
        String to,
        CallStatus status,
        int sequence,
        Webhook webhook,
        SortedMap<String, String> parameters) {

    /** What chance is drawn by: the same in every run with the same seed. */
    String draw() {
        return switch (kind) {
            case PROGRESS -> callSid + ' ' + status;
            case TRANSCRIPTION -> callSid + " transcription " + sequence;
            case CONFERENCE -> callSid + " conference " + sequence;
        };
    }
}
