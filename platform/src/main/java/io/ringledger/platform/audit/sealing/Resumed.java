package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.audit.Chains;
import io.ringledger.platform.audit.GrowingLog;
import io.ringledger.platform.audit.Hash;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.HeadKey;
import io.ringledger.platform.audit.RawEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a log was sealed up to when its process ended.
 *
 * @param last head that was kept
 * @param chains as that head left them
 */
record Resumed(Optional<Head> last, Chains chains) {
    /**
     * Finds the last head, brings what is published up to it, and looks whether the log still has what that head covers.
     * All of the log is the verifier's business.
     *
     * @throws LogMismatch if what was sealed is not what is there
     */
    static Resumed from(KeptHeads kept, PublishedHeads published, GrowingLog log, HeadKey key) {
        KeptHeads.Ends ends = kept.ends();
        Optional<Head> last = ends.number() == 0 ? Optional.empty() : kept.find(ends.number());
        if (ends.number() > 0 && last.isEmpty()) {
            throw new LogMismatch("head " + ends.number() + " is missing beside the events");
        }
        Chains chains = new Chains();
        chains.resume(last.map(Head::log).orElse(Hash.NONE), ends.all());
        for (long next = ends.number() + 1; ; next++) {
            Optional<Head> found = kept.find(next);
            if (found.isEmpty()) {
                break;
            }
            requireChained(last, found.get());
            chains.resume(found.get().log(), found.get().changed());
            last = found;
        }
        if (last.isPresent()) {
            requireSound(last.get(), chains, key);
            requireSame(last.get(), kept, log);
        }
        publish(last, kept, published);
        return new Resumed(last, chains);
    }

    private static void requireChained(Optional<Head> before, Head head) {
        if (!head.previous().equals(before.map(Head::hash).orElse(Hash.NONE))) {
            throw new LogMismatch("head " + head.number() + " does not follow the one before it");
        }
    }

    private static void requireSound(Head head, Chains chains, HeadKey key) {
        if (!key.signed(head)) {
            throw new LogMismatch("head " + head.number() + " is not signed by this installation's key");
        }
        if (!chains.endsHash().equals(head.ends())) {
            throw new LogMismatch("the chains do not end where head " + head.number() + " says");
        }
    }

    private static void requireSame(Head head, KeptHeads kept, GrowingLog log) {
        Optional<Head> before = kept.find(head.number() - 1);
        long from = before.map(Head::position).orElse(0L);
        if (log.end() < head.position()) {
            throw new LogMismatch(
                    "the log ends at " + log.end() + ", head " + head.number() + " covers " + head.position());
        }
        Hash end = before.map(Head::log).orElse(Hash.NONE);
        List<RawEvent> stretch = log.after(from, Math.toIntExact(head.position() - from));
        for (RawEvent event : stretch) {
            end = Chains.link(end, event.position(), event.contentHash());
        }
        if (!end.equals(head.log())) {
            throw new LogMismatch("the events under head " + head.number() + " are not those that were sealed");
        }
    }

    /** A process may have died between keeping a head and publishing it; a lost file is made again from what is kept. */
    private static void publish(Optional<Head> last, KeptHeads kept, PublishedHeads published) {
        Optional<Head> outside = published.last();
        long number = last.map(Head::number).orElse(0L);
        if (outside.isPresent() && !kept.find(outside.get().number()).equals(outside)) {
            throw new LogMismatch(
                    "head " + outside.get().number() + " is published and is not the one beside the events");
        }
        List<Head> missing = new ArrayList<>();
        for (long next = outside.map(Head::number).orElse(0L) + 1; next <= number; next++) {
            missing.add(kept.find(next).orElseThrow());
            if (missing.size() == Head.MOST_AT_ONCE || next == number) {
                published.append(missing);
                missing.clear();
            }
        }
    }
}
