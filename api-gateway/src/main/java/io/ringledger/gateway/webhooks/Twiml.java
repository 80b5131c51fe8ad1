package io.ringledger.gateway.webhooks;

import io.ringledger.api.calls.AiReply;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.vocabulary.BusinessSettings.Voice;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SeatId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What Twilio is told to do with a call that was picked up: transcribe it, greet, and talk by turns or keep the line open.
 * Source: Twilio, TwiML {@code <Start>}, {@code <Transcription>}, {@code <Gather>}.
 */
@Component
final class Twiml {
    /** How long a customer may think before the AI asks, and before it looks again whether there is something to say. */
    private static final Duration SOON = Duration.ofSeconds(10);

    /** Twilio listens no longer. */
    private static final Duration LATER = Duration.ofSeconds(60);

    private static final int SILENCES_SOON = 2;

    /** Source: Twilio, TwiML {@code <Say>}, error 13521: 3,000 characters, or 4,500 bytes as they are in a URL. */
    private static final int LONGEST_SAID = 450;

    /** What Twilio has voices for; it refuses a document that names another one. */
    private static final Pattern VOICES = Pattern.compile("man|woman|alice|(Polly|Google)\\.[A-Za-z0-9-]+");

    private final GatewaySettings.Voice voice;
    private final String webhooks;

    Twiml(GatewaySettings settings) {
        this.voice = settings.voice();
        this.webhooks = settings.publicUrl().toString().replaceFirst("/+$", "") + "/webhooks/twilio/";
    }

    /** @param address of the call; without one, what is said finds the call by its leg */
    String answer(Optional<CallbackAddress> address) {
        String start = voice.transcription() ? transcription(address) : "";
        String greeting = say(voice.givenGreeting(), null);
        return response(
                voice.conversation()
                        ? start + gather(greeting, SOON, null, turnUrl(address, 1), turnUrl(address, 1) + "&silences=1")
                        : start + greeting + pause(voice.pause()));
    }

    /** Whoever has picked up comes to the agent's conference, and nobody is there any more when the agent has left it. */
    String toSeat(CallbackAddress address, SeatId seat) {
        String start = voice.transcription() ? transcription(Optional.of(address)) : "";
        return response(start
                + "<Dial><Conference startConferenceOnEnter=\"false\" endConferenceOnExit=\"false\" beep=\"false\">"
                + seat
                + "</Conference></Dial><Hangup/>");
    }

    /** A last word, or none. */
    String goodbye(@Nullable String words) {
        return response((words == null ? "" : say(words, null)) + "<Hangup/>");
    }

    /**
     * What the AI says, and that it listens then.
     *
     * @param silences how often in a row nothing was heard before
     */
    String turn(CallbackAddress address, AiReply reply, int silences) {
        PersonalText said = reply.said();
        if (said == null && !reply.waiting() && lasted(silences).compareTo(voice.pause()) >= 0) {
            return response("<Hangup/>");
        }
        Voice sound = reply.sound();
        // a message that is passed on is waited for on our side
        String delay = said == null || sound == null || reply.passesOn() > 0 ? "" : delay(sound);
        String words = said == null ? "" : say(said.value(), sound);
        Duration patience = reply.waiting() ? SOON : patience(silences);
        return voice.conversation()
                ? response(delay + listening(address, words, patience, sound, reply.turn() + 1, silences))
                : hold();
    }

    /** Nothing is said now. */
    String listen(CallbackAddress address, int turn, int silences) {
        return voice.conversation()
                ? response(listening(address, "", patience(silences), null, turn, silences))
                : hold();
    }

    /** Nothing is known of the call: it asks again soon, by its leg. */
    String ask(int silences) {
        return lasted(silences).compareTo(voice.pause()) >= 0
                ? response("<Hangup/>")
                : response(pause(SOON) + redirect(webhooks + "voice-turn?silences=" + (silences + 1)));
    }

    /** The line is kept open, and nobody listens. */
    private String hold() {
        return response(pause(voice.pause()));
    }

    private String listening(
            CallbackAddress address, String words, Duration patience, @Nullable Voice sound, int turn, int silences) {
        String url = turnUrl(Optional.of(address), turn);
        return gather(words, patience, sound, url, url + "&silences=" + (silences + 1));
    }

    private static Duration patience(int silences) {
        return silences < SILENCES_SOON ? SOON : LATER;
    }

    /** How long nobody has said anything. */
    private static Duration lasted(int silences) {
        int soon = Math.min(silences, SILENCES_SOON);
        return SOON.multipliedBy(soon).plus(LATER.multipliedBy(silences - soon));
    }

    private String turnUrl(Optional<CallbackAddress> address, int turn) {
        String query = address.map(known -> known.query() + "&").orElse("") + "turn=" + turn;
        return webhooks + "voice-turn?" + query;
    }

    /** Where nothing is heard, Twilio goes on behind it. */
    private String gather(String words, Duration patience, @Nullable Voice sound, String heard, String silent) {
        return "<Gather input=\"speech\" method=\"POST\" speechTimeout=\"auto\" action=\"" + escape(heard)
                + "\" timeout=\"" + patience.toSeconds()
                + "\" language=\"" + escape(language(sound)) + "\">"
                + words + "</Gather>" + redirect(silent);
    }

    private static String redirect(String url) {
        return "<Redirect method=\"POST\">" + escape(url) + "</Redirect>";
    }

    /** Twilio says no more at once. */
    private String say(String text, @Nullable Voice sound) {
        String how = "";
        if (sound != null) {
            boolean isKnown = VOICES.matcher(sound.voice()).matches();
            how = (isKnown ? " voice=\"" + sound.voice() + "\"" : "") + " language=\"" + language(sound) + "\"";
        }
        StringBuilder says = new StringBuilder();
        for (String part : parts(text)) {
            says.append("<Say").append(how).append('>').append(escape(part)).append("</Say>");
        }
        return says.toString();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > LONGEST_SAID) {
            int blank = rest.lastIndexOf(' ', LONGEST_SAID);
            int end = blank > 0 ? blank : LONGEST_SAID;
            parts.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return parts;
    }

    /** Twilio counts whole seconds, and takes its own time besides. */
    private static String delay(Voice sound) {
        long seconds = (long) sound.responseDelay();
        return seconds == 0 ? "" : pause(Duration.ofSeconds(seconds));
    }

    private static String pause(Duration time) {
        return "<Pause length=\"" + time.toSeconds() + "\"/>";
    }

    /** Twilio wants a region, and gathers nothing without. Source: Twilio, errors 13512 and 13331. */
    private String language(@Nullable Voice sound) {
        return sound != null && sound.language().contains("-") ? sound.language() : voice.language();
    }

    private String transcription(Optional<CallbackAddress> address) {
        String callback = webhooks + "transcription-status";
        String url = address.map(known -> callback + "?" + known.query()).orElse(callback);
        return """
                <Start><Transcription track="both_tracks" partialResults="false" languageCode="%s" \
                statusCallbackUrl="%s" statusCallbackMethod="POST"/></Start>""".formatted(escape(voice.language()), escape(url));
    }

    private static String response(String verbs) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>" + verbs + "</Response>";
    }

    /** XML has no way to write most control characters. */
    private static String escape(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
