package io.ringledger.simulator.twiml;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.webhook.Webhook;
import io.ringledger.simulator.webhook.WebhookClient;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
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

    private @Nullable URI present;

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
            return Optional.of(fetch(second));
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
        var turn = line.pass(Duration.ZERO);
        for (var verb : document.verbs()) {
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
            case Verb.Joins joins -> meet(joins);
            case Verb.HangsUp _, Verb.Rejects _ -> new Turn.Over(CallStatus.COMPLETED);
            case Verb.Redirects redirects -> redirect(redirects);
        };
    }

    private Turn meet(Verb.Joins joins) throws InterruptedException {
        listener.listens();
        meeting.join(joins);
        try {
            return line.passUntilOver();
        } finally {
            meeting.leave(joins);
        }
    }

    private Turn say(Verb.Says says) throws InterruptedException {
        var turn = line.pass(says.time());
        if (turn instanceof Turn.GoesOn) {
            listener.said(says.text());
        }
        return turn;
    }

    private Turn redirect(Verb.Redirects redirects) {
        try {
            var url = present == null ? new URI(redirects.url()) : present.resolve(new URI(redirects.url()));
            return new Turn.Instead(new Instructions.Fetched(new Webhook(url, redirects.method())));
        } catch (URISyntaxException e) {
            log.warn("Redirect to no URL: {}", e.getMessage());
            return new Turn.Over(CallStatus.FAILED);
        }
    }

    private Twiml read(Instructions instructions) throws IOException, InterruptedException {
        return switch (instructions) {
            case Instructions.Inline inline -> Twiml.parse(inline.twiml());
            case Instructions.Fetched fetched -> fetch(fetched.from());
        };
    }

    private Twiml fetch(Webhook webhook) throws IOException, InterruptedException {
        present = webhook.url();
        var answer = line.realTime(() -> client.send(webhook, parameters.get()));
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("The platform answered " + answer.statusCode());
        }
        return Twiml.parse(answer.body());
    }
}
