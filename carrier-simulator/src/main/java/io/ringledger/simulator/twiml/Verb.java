package io.ringledger.simulator.twiml;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.webhook.HttpVerb;
import java.time.Duration;

/** What one TwiML verb does to the call, as far as the simulator cares. */
public sealed interface Verb {
    /** Takes this time: Say, Play, Pause, Gather without input, Record; nothing at all for verbs that only prepare. */
    record Lasts(Duration time) implements Verb {}

    /** Lasts as long as the call: Dial, Connect, Enqueue. */
    record Connects() implements Verb {}

    /** Ends the call. */
    record HangsUp() implements Verb {}

    /** Refuses an inbound call; hangs up one that is answered. */
    record Rejects(CallStatus as) implements Verb {}

    /**
     * Goes on with another document.
     *
     * @param url relative to the present document
     */
    record Redirects(String url, HttpVerb method) implements Verb {}
}
