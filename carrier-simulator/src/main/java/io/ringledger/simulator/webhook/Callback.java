package io.ringledger.simulator.webhook;

import io.ringledger.simulator.behaviour.CallStatus;
import java.util.SortedMap;

/**
 * A status callback to be sent.
 *
 * @param callSid    the call
 * @param to         its called number
 * @param status     the status it reports
 * @param webhook    where to
 * @param parameters what it says, by Twilio's names
 */
public record Callback(
        String callSid, String to, CallStatus status, Webhook webhook, SortedMap<String, String> parameters) {}
