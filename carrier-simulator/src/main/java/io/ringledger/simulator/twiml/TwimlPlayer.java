package io.ringledger.simulator.twiml;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.webhook.HttpVerb;
import io.ringledger.simulator.webhook.Webhook;
import io.ringledger.simulator.webhook.WebhookClient;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the TwiML of one call. */
public final class TwimlPlayer {
    private static final Logger log = LoggerFactory.getLogger(TwimlPlayer.class);

    private final WebhookClient client;
    private final Line line;
    private final LineListener listener;
    private final Meeting meeting;
    private final Supplier<SortedMap<String, String>> parameters;
    private final Supplier<@Nullable Webhook> fallback;

    private Place present = Place.NOWHERE;

    /**
     * A player that has nothing to follow yet.
     *
     * @param listener   hears what happens on the line
     * @param meeting    takes the line where others are
     * @param parameters what the platform is told with each request for TwiML
     * @param fallback   asked where the instructions cannot be had
     */
    public TwimlPlayer(
            WebhookClient client,
            Line line,
            LineListener listener,
            Meeting meeting,
            Supplier<SortedMap<String, String>> parameters,
            Supplier<@Nullable Webhook> fallback) {
        this.client = client;
        this.line = line;
        this.listener = listener;
        this.meeting = meeting;
        this.parameters = parameters;
        this.fallback = fallback;
    }

    /** The document, or the one of the fallback; empty where both cannot be had. */
    public Optional<Twiml> open(Instructions instructions) throws InterruptedException {
        try {
            return Optional.of(read(instructions));
        } catch (IOException e) {
            log.warn("No TwiML: {}", e.toString());
        }
        var second = fallback.get();
        if (second == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(fetch(second, Map.of()));
        } catch (IOException e) {
            log.warn("No TwiML from the fallback: {}", e.toString());
            return Optional.empty();
        }
    }

    /** Follows this document and those it leads to; the status in which the call ends. */
    public CallStatus follow(Optional<Twiml> first) throws InterruptedException {
        var document = first;
        while (document.isPresent()) {
            switch (play(document.get())) {
                case Turn.GoesOn _ -> {
                    return CallStatus.COMPLETED;
                }
                case Turn.Over over -> {
                    return over.end();
                }
                case Turn.Instead instead -> document = open(instead.instructions());
            }
        }
        return CallStatus.FAILED;
    }

    private Turn play(Twiml document) throws InterruptedException {
        begin(document.gathersSpeech());
        var turn = line.pass(Duration.ZERO);
        return turn instanceof Turn.GoesOn ? play(document.verbs()) : turn;
    }

    /** Who has something to say stays until it is said and answered. */
    private void begin(boolean byTurns) {
        if (!byTurns) {
            line.stayWhile(false);
            return;
        }
        listener.takesTurns();
        if (listener.answer().isPresent()) {
            line.stayWhile(true);
        }
    }

    private Turn play(List<Verb> verbs) throws InterruptedException {
        Turn turn = new Turn.GoesOn();
        for (var verb : verbs) {
            if (!(turn instanceof Turn.GoesOn)) {
                return turn;
            }
            turn = play(verb);
        }
        return turn;
    }

    private Turn play(Verb verb) throws InterruptedException {
        return switch (verb) {
            case Verb.Says says -> say(says);
            case Verb.Transcribes transcribes -> {
                listener.transcribe(transcribes);
                yield new Turn.GoesOn();
            }
            case Verb.Lasts lasts -> {
                listener.listens();
                yield line.pass(lasts.time());
            }
            case Verb.Connects _ -> {
                listener.listens();
                yield line.passUntilOver();
            }
            case Verb.Gathers gathers -> gather(gathers);
            case Verb.Joins joins -> meet(joins);
            case Verb.HangsUp _, Verb.Rejects _ -> new Turn.Over(CallStatus.COMPLETED);
            case Verb.Redirects redirects -> goOn(redirects.url(), redirects.method(), Map.of());
        };
    }

    private Turn meet(Verb.Joins joins) throws InterruptedException {
        listener.meets();
        meeting.join(joins);
        try {
            return line.passUntilOver();
        } finally {
            meeting.leave(joins);
            listener.parts();
        }
    }

    private Turn say(Verb.Says says) throws InterruptedException {
        var turn = line.pass(says.time());
        if (turn instanceof Turn.GoesOn) {
            listener.said(says.text());
        }
        return turn;
    }

    /** Nobody interrupts what is nested: a simulated callee is polite. */
    private Turn gather(Verb.Gathers gathers) throws InterruptedException {
        var turn = play(gathers.nested());
        return turn instanceof Turn.GoesOn ? hear(gathers) : turn;
    }

    private Turn hear(Verb.Gathers gathers) throws InterruptedException {
        var answer = listener.answer();
        line.stayWhile(answer.isPresent());
        var turn = line.pass(answer.map(Answer::time).orElse(gathers.timeout()));
        if (!(turn instanceof Turn.GoesOn) || (answer.isEmpty() && !gathers.asksAboutSilence())) {
            return turn;
        }
        answer.ifPresent(_ -> listener.answered());
        return goOn(
                gathers.action(),
                gathers.method(),
                answer.map(Answer::parameters).orElse(Map.of()));
    }

    private Turn goOn(String url, HttpVerb method, Map<String, String> more) {
        try {
            return new Turn.Instead(new Instructions.Fetched(new Webhook(present.resolve(url), method), more));
        } catch (URISyntaxException e) {
            log.warn("TwiML leads to no URL: {}", e.getMessage());
            return new Turn.Over(CallStatus.FAILED);
        }
    }

    private Twiml read(Instructions instructions) throws IOException, InterruptedException {
        return switch (instructions) {
            case Instructions.Inline inline -> {
                present = Place.NOWHERE;
                yield Twiml.parse(inline.twiml());
            }
            case Instructions.Fetched fetched -> fetch(fetched.from(), fetched.more());
        };
    }

    private Twiml fetch(Webhook webhook, Map<String, String> more) throws IOException, InterruptedException {
        present = new Place(webhook.url());
        var told = parameters.get();
        told.putAll(more);
        var answer = line.realTime(() -> client.send(webhook, told));
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("The platform answered " + answer.statusCode());
        }
        return Twiml.parse(answer.body());
    }
}
