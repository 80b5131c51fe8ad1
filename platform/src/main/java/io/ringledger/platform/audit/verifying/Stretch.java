package io.ringledger.platform.audit.verifying;

import io.ringledger.platform.audit.Chains;
import io.ringledger.platform.audit.EventHashes;
import io.ringledger.platform.audit.Hash;
import io.ringledger.platform.audit.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The events between two heads.
 *
 * @param first position that is in it
 * @param before where the chain over the whole log ended before it
 * @param head that covers it
 * @param events in the order in which they stand in the log, none of a higher position than the head's
 */
record Stretch(long first, Hash before, Head head, List<Found> events) {
    /** Whether these are the sealed events in their order. */
    boolean isWhole() {
        return isInOrder(events) && links(events.stream().map(Found::content).toList());
    }

    private boolean isInOrder(List<Found> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).position() != first + i) {
                return false;
            }
        }
        return all.size() == head.position() - first + 1;
    }

    private boolean links(List<Hash> contents) {
        Hash end = before;
        for (int i = 0; i < contents.size(); i++) {
            end = Chains.link(end, first + i, contents.get(i));
        }
        return end.equals(head.log());
    }

    /** Finds out what is wrong, as far as the event hashes tell. */
    void investigate(EventHashes hashes, Findings findings) {
        NavigableMap<Long, Found> byPosition = inOrder(findings);
        Optional<List<Hash>> sealed = sealed(hashes, List.copyOf(byPosition.values()));
        boolean toldApart = sealed.isPresent();
        for (long position = first; position <= head.position(); position++) {
            Found found = byPosition.get(position);
            int index = Math.toIntExact(position - first);
            Optional<Hash> expected = sealed.map(all -> all.get(index));
            if (found == null) {
                toldApart = true;
                findings.absent(position, expected);
            } else if (expected.isPresent() && !expected.get().equals(found.content())) {
                findings.differs(position, expected.get(), found.content());
            }
        }
        if (!toldApart) {
            findings.changedWithin(first, head.position());
        }
    }

    private NavigableMap<Long, Found> inOrder(Findings findings) {
        NavigableMap<Long, Found> byPosition = new TreeMap<>();
        for (Found event : events) {
            if (event.position() < first) {
                findings.late(event);
            } else if (byPosition.putIfAbsent(event.position(), event) != null) {
                findings.added(event.position());
            } else if (byPosition.lastKey() > event.position()) {
                findings.outOfOrder(event.position());
            }
        }
        return byPosition;
    }

    /** What was sealed: the events themselves if only their order is wrong, else what the event hashes say. */
    private Optional<List<Hash>> sealed(EventHashes hashes, List<Found> sorted) {
        List<Hash> found = new ArrayList<>(sorted.stream().map(Found::content).toList());
        if (isInOrder(sorted) && links(found)) {
            return Optional.of(found);
        }
        return hashes.read(first, head.position()).filter(this::links);
    }
}
