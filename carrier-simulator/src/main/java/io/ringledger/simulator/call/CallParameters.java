package io.ringledger.simulator.call;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.twiml.CarrierTime;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/** What Twilio's requests say of a call. Source: Twilio, "Twilio's request to your application", "Call resource". */
final class CallParameters {
    private final String accountSid;

    CallParameters(String accountSid) {
        this.accountSid = accountSid;
    }

    /** With a request for TwiML. */
    SortedMap<String, String> ofVoice(CallState call) {
        var parameters = new TreeMap<String, String>();
        parameters.put("AccountSid", accountSid);
        parameters.put("ApiVersion", "2010-04-01");
        parameters.put("CallSid", call.sid());
        parameters.put("CallStatus", call.status().word());
        parameters.put("Called", call.to());
        parameters.put("Caller", call.from());
        parameters.put("Direction", call.direction().word());
        parameters.put("From", call.from());
        parameters.put("To", call.to());
        if (call.answeredBy() != null) {
            parameters.put("AnsweredBy", call.answeredBy());
        }
        return parameters;
    }

    /**
     * With a status callback.
     *
     * @param sequence number of the callback among those of its call, from 0
     */
    SortedMap<String, String> ofProgress(CallState call, int sequence) {
        var parameters = ofVoice(call);
        parameters.put("CallbackSource", "call-progress-events");
        parameters.put("SequenceNumber", Integer.toString(sequence));
        parameters.put("Timestamp", CarrierTime.rfc2822(call.updated()));
        if (call.status().isFinal()) {
            parameters.put("CallDuration", Long.toString(call.talked().toSeconds()));
            parameters.put("Duration", Long.toString(startedMinutes(call.talked())));
            parameters.put("SipResponseCode", sipResponse(call.status()));
        }
        return parameters;
    }

    /** With the verdict of asynchronous machine detection. */
    SortedMap<String, String> ofDetection(CallState call, Duration took) {
        var parameters = new TreeMap<String, String>();
        parameters.put("AccountSid", accountSid);
        parameters.put("CallSid", call.sid());
        parameters.put("AnsweredBy", call.answeredBy() == null ? "unknown" : call.answeredBy());
        parameters.put("MachineDetectionDuration", Long.toString(took.toMillis()));
        return parameters;
    }

    private static long startedMinutes(Duration talked) {
        return (talked.toSeconds() + 59) / 60;
    }

    private static String sipResponse(CallStatus end) {
        return switch (end) {
            case BUSY -> "486";
            case FAILED -> "404";
            case NO_ANSWER, CANCELED -> "487";
            case COMPLETED, QUEUED, INITIATED, RINGING, IN_PROGRESS -> "200";
        };
    }
}
