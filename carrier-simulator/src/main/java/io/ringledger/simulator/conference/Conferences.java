package io.ringledger.simulator.conference;

import io.ringledger.simulator.twiml.Verb;
import io.ringledger.simulator.webhook.CallbackSender;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The account's rooms by their names. Each is there as long as somebody is in it. */
public final class Conferences {
    private final String accountSid;
    private final CallbackSender callbacks;
    private final Map<String, Conference> rooms = new HashMap<>();

    /** No room yet. */
    public Conferences(String accountSid, CallbackSender callbacks) {
        this.accountSid = accountSid;
        this.callbacks = callbacks;
    }

    /** Somebody comes in, and makes the room where there is none of this name. */
    public synchronized void join(Verb.Joins order, Participant participant, Instant now) {
        rooms.computeIfAbsent(order.room(), name -> new Conference(accountSid, order, callbacks.lane()))
                .join(participant, order, now);
    }

    /** Somebody is there no more. */
    public synchronized void leave(String room, Participant participant, Instant now) {
        Conference conference = rooms.get(room);
        if (conference != null && conference.leave(participant, now)) {
            rooms.remove(room);
        }
    }
}
