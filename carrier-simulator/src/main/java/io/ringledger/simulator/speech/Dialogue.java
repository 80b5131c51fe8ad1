package io.ringledger.simulator.speech;

import io.ringledger.simulator.twiml.Track;
import io.ringledger.simulator.twiml.Twiml;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the callee says once nobody else does, and what it is answered. Where the platform gathers speech, the callee
 * answers with its own lines one at a time, and the platform speaks for itself.
 *
 * @param lines in the order of being said
 */
public record Dialogue(List<Spoken> lines) {
    private static final Duration BREATH = Duration.ofMillis(600);

    public Dialogue {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param track {@code INBOUND} is what the carrier hears from the callee
     */
    public record Spoken(Track track, String text) {
        /** How long it takes, with the breath before it. */
        Duration time() {
            return Twiml.speech(text).plus(BREATH);
        }
    }

    /**
     * Reads one: a line of text each, {@code C:} before what the customer says and {@code A:} before what is answered.
     *
     * @throws IllegalArgumentException if a line begins otherwise
     */
    public static Dialogue parse(String text) {
        var lines = new ArrayList<Spoken>();
        for (var line : text.strip().split("\n", -1)) {
            var track = switch (line.substring(0, 2)) {
                case "C:" -> Track.INBOUND;
                case "A:" -> Track.OUTBOUND;
                default -> throw new IllegalArgumentException("Nobody says: " + line);
            };
            lines.add(new Spoken(track, line.substring(2).strip()));
        }
        return new Dialogue(lines);
    }

    /** How long all of it takes when nobody hurries. */
    Duration time() {
        return lines.stream().map(Spoken::time).reduce(Duration.ZERO, Duration::plus);
    }
}
