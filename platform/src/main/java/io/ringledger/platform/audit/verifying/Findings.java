package io.ringledger.platform.audit.verifying;

import io.ringledger.platform.audit.Hash;
import io.ringledger.platform.audit.verifying.Damage.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Positions where something is wrong; what it is can only be said when the whole log was seen. */
final class Findings {
    /** Where so much is wrong, what follows adds nothing. */
    static final int MOST = 100_000;

    private final NavigableMap<Long, Wrong> wrong = new TreeMap<>();
    private final Set<Long> late = new HashSet<>();
    private final List<Damage> others = new ArrayList<>();
    private final Map<Hash, Long> sealedAt = new HashMap<>();
    private final Map<Hash, Long> foundAt = new HashMap<>();

    void differs(long position, Hash sealed, Hash found) {
        note(position, new Wrong(Optional.of(sealed), Optional.of(found)));
    }

    void absent(long position, Optional<Hash> sealed) {
        note(position, new Wrong(sealed, Optional.empty()));
    }

    private void note(long position, Wrong what) {
        if (wrong.size() < MOST) {
            wrong.put(position, what);
            what.sealed().ifPresent(hash -> sealedAt.put(hash, position));
            what.found().ifPresent(hash -> foundAt.put(hash, position));
        }
    }

    /** An event came after one of a higher position. */
    void late(Found event) {
        Wrong absent = wrong.get(event.position());
        boolean isSealedOne = absent != null
                && absent.found().isEmpty()
                && absent.sealed().map(event.content()::equals).orElse(true);
        if (isSealedOne) {
            late.add(event.position());
        } else {
            added(event.position());
        }
    }

    void outOfOrder(long position) {
        others.add(new Damage(Kind.SWAPPED, position, position, "stands after an event of a higher position"));
    }

    void added(long position) {
        others.add(new Damage(Kind.ADDED, position, position, "not among the events that were sealed"));
    }

    void changedWithin(long first, long last) {
        others.add(new Damage(Kind.CHANGED_WITHIN, first, last, "the event hashes that would tell are not usable"));
    }

    /**
     * Everything that is wrong, by position.
     *
     * @param end highest position that was seen
     */
    List<Damage> damages(long end) {
        List<Damage> all = new ArrayList<>();
        wrong.forEach((position, what) -> add(all, kind(position, what, end), position));
        all.addAll(others);
        all.sort(java.util.Comparator.comparingLong(Damage::first));
        return all;
    }

    private Kind kind(long position, Wrong what, long end) {
        boolean isElsewhere = what.sealed().map(foundAt::containsKey).orElse(false);
        if (what.found().isEmpty()) {
            boolean moved = isElsewhere || late.contains(position);
            return moved ? Kind.SWAPPED : position > end ? Kind.CUT_OFF : Kind.MISSING;
        }
        boolean belongsElsewhere = what.found().map(sealedAt::containsKey).orElse(false);
        if (belongsElsewhere) {
            return isElsewhere ? Kind.SWAPPED : Kind.MISSING;
        }
        return isElsewhere ? Kind.ADDED : Kind.CHANGED;
    }

    private static void add(List<Damage> all, Kind kind, long position) {
        Damage before = all.isEmpty() ? null : all.getLast();
        if (before != null && before.kind() == kind && before.last() == position - 1) {
            all.removeLast();
            all.add(new Damage(kind, before.first(), position, ""));
        } else {
            all.add(new Damage(kind, position, position, ""));
        }
    }

    private record Wrong(Optional<Hash> sealed, Optional<Hash> found) {}
}
