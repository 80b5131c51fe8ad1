package io.ringledger.simulator.speech;

import io.ringledger.simulator.twiml.Line;
import io.ringledger.simulator.twiml.LineListener;
import io.ringledger.simulator.twiml.Track;
import io.ringledger.simulator.twiml.Verb;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hears what is said on the line of one call and reports it where the TwiML wants it reported. Without such a wish nobody
 * says anything that would be noticed. One transcription a call: Twilio refuses a second one of the same name.
 */
public final class Transcriber implements LineListener {
    private final Line line;
    private final Dialogue dialogue;
    private final Function<Verb.Transcribes, Transcription> opening;
    private final Queue<Timed> toBeSaid = new ConcurrentLinkedQueue<>();

    private @Nullable Transcription transcription;
    private @Nullable Thread speaking;

    private record Timed(Duration pause, Instant at, Dialogue.Spoken spoken) {}

    /**
     * A transcriber that nobody has asked for anything yet.
     *
     * @param opening makes the transcription that the TwiML orders
     */
    public Transcriber(Line line, Dialogue dialogue, Function<Verb.Transcribes, Transcription> opening) {
        this.line = line;
        this.dialogue = dialogue;
        this.opening = opening;
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
        if (transcription != null) {
            transcription.content(Track.OUTBOUND, text, line.now());
        }
    }

    @Override
    public void listens() {
        var heard = transcription;
        if (heard != null && speaking == null) {
            timetable();
            speaking = Thread.ofVirtual().name("dialogue").start(() -> speak(heard));
        }
    }

    /** Nobody says anything any more. */
    public void hush() {
        if (speaking != null) {
            speaking.interrupt();
        }
    }

    /** The call has ended. */
    public void close() {
        hush();
        if (transcription != null) {
            speakUntil(line.now(), transcription);
            transcription.stopped(line.now());
        }
    }

    /** Nobody is cut off in the middle: who has little time speaks quickly. */
    private void timetable() {
        var at = line.now();
        var needed = dialogue.time();
        var left = line.left();
        double pace = left.compareTo(needed) >= 0 ? 1 : (double) left.toMillis() / needed.toMillis();
        for (var spoken : dialogue.lines()) {
            var pause = Duration.ofNanos((long) (spoken.time().toNanos() * pace));
            at = at.plus(pause);
            toBeSaid.add(new Timed(pause, at, spoken));
        }
    }

    private void speak(Transcription heard) {
        try {
            for (var next = toBeSaid.peek(); next != null; next = toBeSaid.peek()) {
                Thread.sleep(line.wall(next.pause));
                speakUntil(next.at, heard);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What has been said by then does not depend on how punctual the thread is. */
    private synchronized void speakUntil(Instant now, Transcription heard) {
        for (var next = toBeSaid.peek(); next != null && !next.at.isAfter(now); next = toBeSaid.peek()) {
            heard.content(next.spoken.track(), next.spoken.text(), next.at);
            toBeSaid.remove();
        }
    }
}
