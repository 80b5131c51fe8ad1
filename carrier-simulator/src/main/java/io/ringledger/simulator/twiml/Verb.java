package io.ringledger.simulator.twiml;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.webhook.HttpVerb;
import io.ringledger.simulator.webhook.Webhook;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one TwiML verb does to the call, as far as the simulator cares. */
public sealed interface Verb {
    /** Says a text, which takes this time. */
    record Says(Duration time, String text) implements Verb {}

    /**
     * From now on what is said is to be transcribed.
     *
     * @param callback told of what is said
     * @param language BCP 47
     */
    record Transcribes(Webhook callback, Set<Track> tracks, String language) implements Verb {
        public Transcribes {
            tracks = Set.copyOf(tracks);
        }
    }

    /** Takes this time: Play, Pause, Gather without speech, Record; nothing at all for verbs that only prepare. */
    record Lasts(Duration time) implements Verb {}

    /**
     * Takes the line into a room with others, until the room ends.
     *
     * @param room     its name
     * @param callback told of what happens in the room, where this line makes it; {@code null} for nobody
     * @param events   of which it is told: {@code start}, {@code end}, {@code join}, {@code leave}
     */
    record Joins(
            String room,
            boolean startsOnEnter,
            boolean endsOnExit,
            @Nullable Webhook callback,
            Set<String> events) implements Verb {
        public Joins {
            events = Set.copyOf(events);
        }
    }

    /**
     * Says something and asks the callee to speak.
     *
     * @param nested           what is said
     * @param action           told what the callee says, answers with the next document; relative to the present one,
     *                         empty for that one itself
     * @param timeout          how long it waits for somebody who says nothing
     * @param asksAboutSilence whether the action is asked then, too; else the next verb follows
     */
    record Gathers(List<Verb> nested, String action, HttpVerb method, Duration timeout, boolean asksAboutSilence)
            implements Verb {
        public Gathers {
            nested = List.copyOf(nested);
        }
    }

    /** Lasts as long as the call: Dial of anything but a conference, Connect, Enqueue. */
    record Connects() implements Verb {}

    /** Ends the call. */
    record HangsUp() implements Verb {}

    /** Refuses an inbound call; hangs up one that is answered. */
    record Rejects(CallStatus as) implements Verb {}

    /**
     * Goes on with another document.
     *
     * @param url relative to the present document, empty for that one itself
     */
    record Redirects(String url, HttpVerb method) implements Verb {}
}
