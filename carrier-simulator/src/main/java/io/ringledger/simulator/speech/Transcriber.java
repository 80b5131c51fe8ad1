package io.ringledger.simulator.speech;

import io.ringledger.simulator.twiml.Answer;
import io.ringledger.simulator.twiml.Line;
import io.ringledger.simulator.twiml.LineListener;
import io.ringledger.simulator.twiml.Track;
import io.ringledger.simulator.twiml.Verb;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hears what is said on the line of one call and reports it where the TwiML wants it reported. Without such a wish nobody
 * says anything that would be noticed, but for answers that the TwiML gathers. One transcription a call: Twilio refuses a
 * second one of the same name.
 *
 * <p>Belongs to the thread that lives the call; what is said by timetable is out of its hands until the timetable stops.
 */
public final class Transcriber implements LineListener {
    private final Line line;
    private final Function<Verb.Transcribes, Transcription> opening;
    private final Deque<Dialogue.Spoken> unsaid;

    private @Nullable Transcription transcription;
    private @Nullable Timetable timetable;
    private boolean byTurns;

    /**
     * A transcriber that nobody has asked for anything yet.
     *
     * @param opening makes the transcription that the TwiML orders
     */
    public Transcriber(Line line, Dialogue dialogue, Function<Verb.Transcribes, Transcription> opening) {
        this.line = line;
        this.opening = opening;
        unsaid = new ArrayDeque<>(dialogue.lines());
    }

    @Override
    public void transcribe(Verb.Transcribes order) {
        if (transcription == null) {
            transcription = opening.apply(order);
            transcription.started(line.now());
        }
    }

    @Override
    public void said(String text) {
        hear(Track.OUTBOUND, text);
    }

    @Override
    public void listens() {
        if (!byTurns) {
            speakByTimetable();
        }
    }

    @Override
    public void takesTurns() {
        byTurns = true;
        stopTimetable();
    }

    /** What the carrier's side was to say before it is dropped: the platform has spoken itself. */
    @Override
    public Optional<Answer> answer() {
        while (!unsaid.isEmpty() && unsaid.getFirst().track() == Track.OUTBOUND) {
            unsaid.removeFirst();
        }
        return Optional.ofNullable(unsaid.peekFirst())
                .map(spoken -> new Answer(spoken.text(), spoken.time(), Transcription.CONFIDENCE));
    }

    @Override
    public void answered() {
        hear(Track.INBOUND, unsaid.removeFirst().text());
    }

    @Override
    public void meets() {
        speakByTimetable();
    }

    @Override
    public void parts() {
        if (byTurns) {
            stopTimetable();
        }
    }

    /** Nobody says anything any more. */
    public void hush() {
        if (timetable != null) {
            timetable.hush();
        }
    }

    /** The call has ended. */
    public void close() {
        stopTimetable();
        if (transcription != null) {
            transcription.stopped(line.now());
        }
    }

    private void hear(Track track, String text) {
        if (transcription != null) {
            transcription.content(track, text, line.now());
        }
    }

    private void speakByTimetable() {
        if (transcription != null && timetable == null) {
            timetable = Timetable.begin(line, new Dialogue(List.copyOf(unsaid)), transcription);
            unsaid.clear();
        }
    }

    private void stopTimetable() {
        if (timetable != null) {
            unsaid.addAll(timetable.stop(line.now()));
            timetable = null;
        }
    }
}
