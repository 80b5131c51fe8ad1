package io.ringledger.simulator.speech;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.behaviour.CallbackKind;
import io.ringledger.simulator.twiml.Track;
import io.ringledger.simulator.twiml.Verb;
import io.ringledger.simulator.webhook.Callback;
import io.ringledger.simulator.webhook.CallbackLane;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** One real-time transcription and its callbacks. Source: Twilio, TwiML {@code <Transcription>}, status callbacks. */
public final class Transcription {
    /** How sure the carrier is of what it hears. */
    static final double CONFIDENCE = 0.9;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String accountSid;
    private final String callSid;
    private final String to;
    private final Verb.Transcribes order;
    private final CallbackLane callbacks;
    private int sequence;
    private boolean stopped;

    /**
     * A transcription that has not said anything yet.
     *
     * @param to        the call's called number
     * @param callbacks a lane of its own: what is said does not wait for the status of the call
     */
    public Transcription(String accountSid, String callSid, String to, Verb.Transcribes order, CallbackLane callbacks) {
        this.accountSid = accountSid;
        this.callSid = callSid;
        this.to = to;
        this.order = order;
        this.callbacks = callbacks;
    }

    void started(Instant at) {
        send(
                "transcription-started",
                at,
                Map.of(
                        "LanguageCode", order.language(),
                        "PartialResults", "false",
                        "Track", "both_tracks"));
    }

    synchronized void content(Track track, String text, Instant at) {
        if (!stopped && order.tracks().contains(track)) {
            var data = new TreeMap<String, Object>(Map.of("Transcript", text, "Confidence", CONFIDENCE));
            send(
                    "transcription-content",
                    at,
                    Map.of(
                            "Track", track.word(),
                            "Final", "true",
                            "LanguageCode", order.language(),
                            "TranscriptionData", JSON.writeValueAsString(data)));
        }
    }

    synchronized void stopped(Instant at) {
        if (!stopped) {
            stopped = true;
            send("transcription-stopped", at, Map.of());
            callbacks.flush();
        }
    }

    private synchronized void send(String event, Instant at, Map<String, String> more) {
        sequence++;
        SortedMap<String, String> parameters = new TreeMap<>(more);
        parameters.put("AccountSid", accountSid);
        parameters.put("CallSid", callSid);
        // one transcription a call, so the call's name makes a name
        parameters.put("TranscriptionSid", "GT" + callSid.substring(2));
        parameters.put("TranscriptionEvent", event);
        parameters.put("SequenceId", Integer.toString(sequence));
        parameters.put("Timestamp", at.truncatedTo(ChronoUnit.MILLIS).toString());
        callbacks.send(new Callback(
                CallbackKind.TRANSCRIPTION,
                callSid,
                to,
                CallStatus.IN_PROGRESS,
                sequence,
                order.callback(),
                parameters));
    }
}
