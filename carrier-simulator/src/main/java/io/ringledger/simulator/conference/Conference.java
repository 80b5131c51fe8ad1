package io.ringledger.simulator.conference;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.behaviour.CallbackKind;
import io.ringledger.simulator.twiml.CarrierTime;
import io.ringledger.simulator.twiml.Verb;
import io.ringledger.simulator.webhook.Callback;
import io.ringledger.simulator.webhook.CallbackLane;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One room, from the first who comes in to the last who leaves. The first one's wish says who is told. Source: Twilio,
 * TwiML {@code <Conference>}, status callbacks.
 */
final class Conference {
    private final String accountSid;
    private final String sid = "CF" + UUID.randomUUID().toString().replace("-", "");
    private final Verb.Joins first;
    private final CallbackLane callbacks;
    private final Map<Participant, Verb.Joins> present = new LinkedHashMap<>();
    private boolean started;
    private boolean ended;
    private int sequence;

    Conference(String accountSid, Verb.Joins first, CallbackLane callbacks) {
        this.accountSid = accountSid;
        this.first = first;
        this.callbacks = callbacks;
    }

    void join(Participant participant, Verb.Joins order, Instant now) {
        present.put(participant, order);
        tell("join", "participant-join", participant, now);
        boolean mayStart = present.values().stream().anyMatch(Verb.Joins::startsOnEnter);
        if (!started && mayStart && present.size() > 1) {
            started = true;
            tell("start", "conference-start", participant, now);
        }
    }

    /** Whether the room is empty. */
    boolean leave(Participant participant, Instant now) {
        Verb.Joins order = present.remove(participant);
        if (order == null) {
            return present.isEmpty();
        }
        tell("leave", "participant-leave", participant, now);
        if (!ended && (order.endsOnExit() || present.isEmpty())) {
            ended = true;
            tell("end", "conference-end", participant, now);
            present.keySet().forEach(other -> other.goesOn().run());
        }
        if (present.isEmpty()) {
            callbacks.flush();
        }
        return present.isEmpty();
    }

    private void tell(String wanted, String event, Participant about, Instant now) {
        var callback = first.callback();
        if (callback == null || !first.events().contains(wanted)) {
            return;
        }
        sequence++;
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("AccountSid", accountSid);
        parameters.put("ConferenceSid", sid);
        parameters.put("FriendlyName", first.room());
        parameters.put("SequenceNumber", Integer.toString(sequence));
        parameters.put("StatusCallbackEvent", event);
        parameters.put("Timestamp", CarrierTime.rfc2822(now));
        if (event.startsWith("participant")) {
            parameters.put("CallSid", about.callSid());
            parameters.put("Muted", "false");
            parameters.put("Hold", "false");
        } else if (wanted.equals("end")) {
            parameters.put("CallSidEndingConference", about.callSid());
            parameters.put("ReasonConferenceEnded", "participant-with-end-conference-on-exit-left");
        }
        callbacks.send(new Callback(
                CallbackKind.CONFERENCE,
                about.callSid(),
                about.to(),
                CallStatus.IN_PROGRESS,
                sequence,
                callback,
                parameters));
    }
}
