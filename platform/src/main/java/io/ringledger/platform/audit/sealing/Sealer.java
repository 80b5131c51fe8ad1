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
 * Makes one head after the other. A head is first kept beside the events, which decides which one has its number, then
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
     * Seals what follows, a stretch at most; {@code false} where nothing does.
     *
     * @throws LogMismatch if the log has a gap; this sealer is then of no use
     * @throws RuntimeException if something cannot be read or written, or the head was made already; this sealer is then of no use
     */
    boolean seal() {
        List<RawEvent> stretch = log.after(position, STRETCH);
        if (stretch.isEmpty()) {
            return false;
        }
        List<Hash> contents = extend(stretch);
        hashes.write(position + 1, contents);
        watch.reached(SealingStep.HASHES_WRITTEN);
        Head made = sign(stretch.getLast().position());
        Head head = kept.keep(made);
        if (!head.equals(made)) {
            // a write in doubt was done after all: whoever resumes finds it, and looks whether it is of this log
            throw new IllegalStateException("head " + head.number() + " was made already");
        }
        watch.reached(SealingStep.HEAD_KEPT);
        published.append(head);
        watch.reached(SealingStep.HEAD_PUBLISHED);
        number = head.number();
        position = head.position();
        previous = head.hash();
        if (number % HEADS_PER_ENDS == 0) {
            kept.keep(new KeptHeads.Ends(number, chains.all()));
            watch.reached(SealingStep.ENDS_KEPT);
        }
        return true;
    }

    private List<Hash> extend(List<RawEvent> stretch) {
        List<Hash> contents = new ArrayList<>(stretch.size());
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
        return contents;
    }

    private Head sign(long covered) {
        Instant now = clock.instant();
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
