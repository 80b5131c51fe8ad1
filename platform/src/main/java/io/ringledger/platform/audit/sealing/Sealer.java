package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.audit.Chains;
import io.ringledger.platform.audit.EventHashes;
import io.ringledger.platform.audit.GrowingLog;
import io.ringledger.platform.audit.Hash;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.RawEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes heads. They are first kept beside the events, which decides which one has a number, then
 * published; so whatever a process dies at, its successor finds or makes the only head of that number. Not for two threads.
 */
final class Sealer {
    /** Events under a head at most. */
    static final int STRETCH = 256;

    private static final int HEADS_PER_ENDS = 64;

    private final GrowingLog log;
    private final KeptHeads kept;
    private final PublishedHeads published;
    private final EventHashes hashes;
    private final SealingKey key;
    private final Clock clock;
    private final SealingStep.Watch watch;
    private final Chains chains;
    private Hash previous;
    private long number;
    private long position;

    Sealer(GrowingLog log, Outlets outlets, SealingKey key, Clock clock, SealingStep.Watch watch, Resumed from) {
        this.log = log;
        this.kept = outlets.kept();
        this.published = outlets.published();
        this.hashes = outlets.hashes();
        this.key = key;
        this.clock = clock;
        this.watch = watch;
        this.chains = from.chains();
        this.previous = from.last().map(Head::hash).orElse(Hash.NONE);
        this.number = from.last().map(Head::number).orElse(0L);
        this.position = from.last().map(Head::position).orElse(0L);
    }

    /** Position of the last event under a head. */
    long position() {
        return position;
    }

    /**
     * Seals what follows, so many stretches at most, a head each; {@code false} where nothing follows. What is shorter than
     * a stretch is sealed where it is all that follows.
     *
     * @throws LogMismatch if the log has a gap; this sealer is then of no use
     * @throws RuntimeException if something cannot be read or written, or a head was made already; this sealer is then of no use
     */
    boolean seal() {
        long from = position;
        List<Hash> contents = new ArrayList<>(STRETCH * Head.MOST_AT_ONCE);
        List<Head> heads = make(contents);
        if (heads.isEmpty()) {
            return false;
        }
        hashes.write(from + 1, contents);
        watch.reached(SealingStep.HASHES_WRITTEN);
        if (!kept.keep(heads)) {
            // a write in doubt was done after all: whoever resumes finds it, and looks whether it is of this log
            throw new IllegalStateException("of heads up to " + number + " one was made already");
        }
        watch.reached(SealingStep.HEADS_KEPT);
        published.append(heads);
        watch.reached(SealingStep.HEADS_PUBLISHED);
        if (number / HEADS_PER_ENDS > heads.getFirst().number() / HEADS_PER_ENDS || number % HEADS_PER_ENDS == 0) {
            kept.keep(new KeptHeads.Ends(number, chains.all()));
            watch.reached(SealingStep.ENDS_KEPT);
        }
        return true;
    }

    private List<Head> make(List<Hash> contents) {
        Instant now = clock.instant();
        List<Head> heads = new ArrayList<>();
        List<RawEvent> stretch = log.after(position, STRETCH);
        while (stretch.size() == STRETCH || (heads.isEmpty() && !stretch.isEmpty())) {
            extend(stretch, contents);
            Head head = sign(stretch.getLast().position(), now);
            number = head.number();
            position = head.position();
            previous = head.hash();
            heads.add(head);
            if (heads.size() == Head.MOST_AT_ONCE || stretch.size() < STRETCH) {
                break;
            }
            stretch = log.after(position, STRETCH);
        }
        return heads;
    }

    private void extend(List<RawEvent> stretch, List<Hash> contents) {
        long expected = position;
        for (RawEvent event : stretch) {
            expected++;
            if (event.position() != expected) {
                throw new LogMismatch("the log has " + event.position() + " where " + expected + " should be");
            }
            Hash content = event.contentHash();
            chains.extend(expected, event.tenant(), content);
            contents.add(content);
        }
    }

    private Head sign(long covered, Instant now) {
        return key.sign(new Head(
                number + 1,
                previous,
                covered,
                now,
                chains.log(),
                chains.takeChanged(),
                chains.endsHash(),
                key.headKey().id(),
                ""));
    }

    /** Where heads and hashes go. */
    record Outlets(KeptHeads kept, PublishedHeads published, EventHashes hashes) {}
}
