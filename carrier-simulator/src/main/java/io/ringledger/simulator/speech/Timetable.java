package io.ringledger.simulator.speech;

import io.ringledger.simulator.twiml.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Lines that are said one after the other, each at its time, on a thread of its own. Nobody is cut off in the middle: who
 * has little time speaks quickly.
 */
final class Timetable {
    private final Line line;
    private final Transcription heard;
    private final Queue<Timed> toBeSaid = new ConcurrentLinkedQueue<>();
    private final Thread speaking = Thread.ofVirtual().name("dialogue").unstarted(this::speak);

    private record Timed(Duration pause, Instant at, Dialogue.Spoken spoken) {}

    /** Begins now. */
    static Timetable begin(Line line, Dialogue dialogue, Transcription heard) {
        var timetable = new Timetable(line, dialogue, heard);
        timetable.speaking.start();
        return timetable;
    }

    private Timetable(Line line, Dialogue dialogue, Transcription heard) {
        this.line = line;
        this.heard = heard;
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

    /** Nobody says anything any more. */
    void hush() {
        speaking.interrupt();
    }

    /** Ends here: what is not said by then is not said, and is returned. */
    synchronized List<Dialogue.Spoken> stop(Instant now) {
        hush();
        speakUntil(now);
        var left = toBeSaid.stream().map(Timed::spoken).toList();
        toBeSaid.clear();
        return left;
    }

    private void speak() {
        try {
            for (var next = toBeSaid.peek(); next != null; next = toBeSaid.peek()) {
                Thread.sleep(line.wall(next.pause));
                speakUntil(next.at);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What has been said by then does not depend on how punctual the thread is. */
    private synchronized void speakUntil(Instant now) {
        for (var next = toBeSaid.peek(); next != null && !next.at.isAfter(now); next = toBeSaid.peek()) {
            heard.content(next.spoken.track(), next.spoken.text(), next.at);
            toBeSaid.remove();
        }
    }
}
