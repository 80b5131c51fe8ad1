package io.ringledger.platform.audit.verifying;

import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.audit.verifying.Damage.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One thing that somebody may do to a log.
 *
 * @param events what is left of it
 * @param kind what the verifier is to call it
 * @param position where it is to find it first
 */
record Tampering(String what, List<RawEvent> events, Kind kind, long position) {
    private static final int KINDS = 14;

    /** Something done to the sealed part of a log, which is followed by more. */
    static Tampering any(List<RawEvent> intact, int sealed, Random random) {
        int at = random.nextInt(sealed - 1);
        int other = at + 1 + random.nextInt(sealed - at - 1);
        List<RawEvent> events = new ArrayList<>(intact);
        RawEvent event = events.get(at);
        long position = at + 1L;
        int kind = random.nextInt(KINDS);
        if (kind < 9) {
            events.set(at, Changes.change(event, kind, random));
            return new Tampering("field " + kind, events, Kind.CHANGED, position);
        }
        return switch (kind) {
            case 9 -> {
                events.remove(at);
                yield new Tampering("deleted", events, Kind.MISSING, position);
            }
            case 10 -> {
                events.remove(at);
                yield new Tampering("deleted and closed up", renumbered(events), Kind.MISSING, position);
            }
            case 11 -> {
                Collections.swap(events, at, other);
                yield new Tampering("contents swapped", renumbered(events), Kind.SWAPPED, position);
            }
            case 12 -> {
                Collections.swap(events, at, other);
                yield new Tampering("lines swapped", events, Kind.SWAPPED, position);
            }
            default -> new Tampering("cut off", events.subList(0, at), Kind.CUT_OFF, position);
        };
    }

    private static List<RawEvent> renumbered(List<RawEvent> events) {
        List<RawEvent> renumbered = new ArrayList<>();
        for (RawEvent event : events) {
            renumbered.add(Changes.at(event, renumbered.size() + 1));
        }
        return renumbered;
    }
}
