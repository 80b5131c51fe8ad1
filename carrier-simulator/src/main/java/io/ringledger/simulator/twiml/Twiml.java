package io.ringledger.simulator.twiml;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.webhook.Webhook;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A TwiML document, as far as the simulator follows it. Speech takes 400 ms a word and at least a second, a sound file
 * five seconds; nobody presses a key, so Gather says what is nested in it and then waits out its {@code timeout}. A Gather
 * of speech is answered: the callee hears out what is nested, says its next line, and the action URL is told; a callee with
 * nothing left to say lets the {@code timeout} pass. Dial of a conference takes the call there. Any other Dial, Connect
 * and Enqueue keep the call as it is until it ends; no second leg is called.
 */
public record Twiml(List<Verb> verbs) {
    private static final Duration WORD = Duration.ofMillis(400);
    private static final Duration SOUND = Duration.ofSeconds(5);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** How an inbound call is refused, where that is the first thing the document does. */
    public Optional<CallStatus> rejection() {
        return !verbs.isEmpty() && verbs.getFirst() instanceof Verb.Rejects rejects
                ? Optional.of(rejects.as())
                : Optional.empty();
    }

    /** Whether the callee is asked to speak: then it does not speak before. */
    boolean gathersSpeech() {
        return verbs.stream().anyMatch(Verb.Gathers.class::isInstance);
    }

    /**
     * Reads a document.
     *
     * @throws IOException if it is not TwiML or has a verb that Twilio does not know
     */
    static Twiml parse(String text) throws IOException {
        var root = root(text);
        if (!root.getTagName().equals("Response")) {
            throw new IOException("TwiML begins with Response, not " + root.getTagName());
        }
        return new Twiml(verbs(root));
    }

    private static Element root(String text) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder.parse(new InputSource(new StringReader(text.strip())))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("Not XML: " + e.getMessage(), e);
        }
    }

    private static List<Verb> verbs(Element parent) throws IOException {
        var verbs = new ArrayList<Verb>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                verbs.addAll(verb(element));
            }
        }
        return verbs;
    }

    private static List<Verb> verb(Element verb) throws IOException {
        return switch (verb.getTagName()) {
            case "Say" -> List.of(says(verb));
            case "Play" -> List.of(repeated(verb, SOUND));
            case "Pause" -> List.of(new Verb.Lasts(Attributes.seconds(verb, "length", 1)));
            case "Gather" -> gather(verb);
            case "Record" -> List.of(new Verb.Lasts(Attributes.seconds(verb, "maxLength", 3600)));
            case "Dial" -> List.of(dials(verb));
            case "Connect", "Enqueue" -> List.of(new Verb.Connects());
            case "Start" -> starts(verb);
            case "Stop", "Leave", "Sms", "Message", "Refer", "Prompt", "Pay" -> List.of(new Verb.Lasts(Duration.ZERO));
            case "Hangup" -> List.of(new Verb.HangsUp());
            case "Reject" -> List.of(new Verb.Rejects(rejection(verb)));
            case "Redirect" ->
                List.of(new Verb.Redirects(verb.getTextContent().strip(), Attributes.method(verb, "method")));
            default -> throw new IOException("TwiML has no verb " + verb.getTagName());
        };
    }

    private static Verb dials(Element verb) throws IOException {
        var conferences = verb.getElementsByTagName("Conference");
        if (conferences.getLength() == 0 || !(conferences.item(0) instanceof Element conference)) {
            return new Verb.Connects();
        }
        var url = conference.getAttribute("statusCallback");
        var events = conference.getAttribute("statusCallbackEvent").strip();
        return new Verb.Joins(
                conference.getTextContent().strip(),
                Attributes.flag(conference, "startConferenceOnEnter", true),
                Attributes.flag(conference, "endConferenceOnExit", false),
                url.isEmpty()
                        ? null
                        : new Webhook(URI.create(url), Attributes.method(conference, "statusCallbackMethod")),
                events.isEmpty() ? Set.of() : Set.of(SPACES.split(events)));
    }

    private static List<Verb> gather(Element verb) throws IOException {
        var verbs = new ArrayList<>(verbs(verb));
        var timeout = Attributes.seconds(verb, "timeout", 5);
        if (!List.of(SPACES.split(verb.getAttribute("input"))).contains("speech")) {
            verbs.add(new Verb.Lasts(timeout));
            return verbs;
        }
        return List.of(new Verb.Gathers(
                verbs,
                verb.getAttribute("action").strip(),
                Attributes.method(verb, "method"),
                timeout,
                Attributes.flag(verb, "actionOnEmptyResult", false)));
    }

    private static Verb says(Element verb) throws IOException {
        var text = verb.getTextContent().strip();
        return repeated(verb, speech(text)) instanceof Verb.Lasts lasts
                ? new Verb.Says(lasts.time(), text)
                : new Verb.Connects();
    }

    /** Streams and recordings go on beside the call and are not followed; a transcription is. */
    private static List<Verb> starts(Element verb) throws IOException {
        var started = verb.getElementsByTagName("Transcription");
        if (started.getLength() == 0 || !(started.item(0) instanceof Element transcription)) {
            return List.of(new Verb.Lasts(Duration.ZERO));
        }
        var url = transcription.getAttribute("statusCallbackUrl");
        return url.isEmpty() ? List.of() : List.of(transcribes(transcription, url));
    }

    private static Verb transcribes(Element transcription, String url) throws IOException {
        var tracks = switch (transcription.getAttribute("track")) {
            case "", "both_tracks" -> EnumSet.allOf(Track.class);
            case "inbound_track" -> EnumSet.of(Track.INBOUND);
            case "outbound_track" -> EnumSet.of(Track.OUTBOUND);
            default -> throw new IOException("Transcription has no track " + transcription.getAttribute("track"));
        };
        var language = transcription.getAttribute("languageCode");
        return new Verb.Transcribes(
                new Webhook(URI.create(url), Attributes.method(transcription, "statusCallbackMethod")),
                tracks,
                language.isEmpty() ? "en-US" : language);
    }

    private static Verb repeated(Element verb, Duration once) throws IOException {
        var loop = Attributes.number(verb, "loop", 1);
        return loop == 0 ? new Verb.Connects() : new Verb.Lasts(once.multipliedBy(loop));
    }

    /** How long it takes to say a text. */
    public static Duration speech(String text) {
        var words = text.split("\\s+", -1).length;
        var time = WORD.multipliedBy(words);
        return time.compareTo(SECOND) < 0 ? SECOND : time;
    }

    private static CallStatus rejection(Element verb) {
        return verb.getAttribute("reason").equals("busy") ? CallStatus.BUSY : CallStatus.NO_ANSWER;
    }

    /** Without it the parser writes to standard error. */
    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
