package io.ringledger.command.carrier;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Conference;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Say;
import io.ringledger.vocabulary.SeatId;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Twilio is told to do with the two calls that meet. An agent who leaves ends the room, and the customer hears a last
 * word. A customer who leaves does not: taking a customer there once more would throw the agent out. Source: Twilio, TwiML
 * {@code <Conference>}.
 */
final class RoomTwiml {
    private static final String GOODBYE = "Thank you for calling. Goodbye.";
    private static final String PLEASE_WAIT = "One moment, please.";

    private RoomTwiml() {}

    /** @param briefing said before anybody else can hear it */
    static String agent(Room room, @Nullable String briefing, URI events) {
        var response = new VoiceResponse.Builder();
        if (briefing != null) {
            response.say(new Say.Builder(briefing).build());
        }
        return response.dial(dial(room, true, events)).build().toXml();
    }

    /** An agent's own conference: whoever is given to the agent comes there, one after the other. */
    static String seat(SeatId seat, URI events) {
        var conference = new Conference.Builder(seat.value())
                .startConferenceOnEnter(true)
                .endConferenceOnExit(true)
                .beep(Conference.Beep.FALSE)
                .statusCallback(events)
                .statusCallbackMethod(HttpMethod.POST)
                .statusCallbackEvents(List.of(Conference.Event.JOIN))
                .build();
        return new VoiceResponse.Builder()
                .dial(new Dial.Builder().conference(conference).build())
                .build()
                .toXml();
    }

    static String customer(Room room, URI events) {
        return new VoiceResponse.Builder()
                .dial(dial(room, false, events))
                .say(new Say.Builder(GOODBYE).build())
                .hangup(new Hangup.Builder().build())
                .build()
                .toXml();
    }

    /** @param turn where it is asked how the call goes on */
    static String waiting(URI turn) {
        return new VoiceResponse.Builder()
                .say(new Say.Builder(PLEASE_WAIT).build())
                .redirect(new Redirect.Builder(turn).method(HttpMethod.POST).build())
                .build()
                .toXml();
    }

    /** Of those who come in, Twilio heeds the first one's wish about callbacks. */
    private static Dial dial(Room room, boolean ends, URI events) {
        return new Dial.Builder()
                .conference(new Conference.Builder(room.name())
                        .startConferenceOnEnter(true)
                        .endConferenceOnExit(ends)
                        .beep(Conference.Beep.FALSE)
                        .statusCallback(events)
                        .statusCallbackMethod(HttpMethod.POST)
                        .statusCallbackEvents(List.of(
                                Conference.Event.START,
                                Conference.Event.END,
                                Conference.Event.JOIN,
                                Conference.Event.LEAVE))
                        .build())
                .build();
    }
}
