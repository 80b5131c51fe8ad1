package io.ringledger.platform.audit.verifying;

import io.ringledger.platform.audit.Hash;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.HeadKey;
import io.ringledger.platform.audit.verifying.Damage.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks the heads: which of them are the key's, and whether they follow one another. */
final class HeadCheck {
    private final HeadKey key;
    private final List<Head> elsewhere;
    private final Iterator<Optional<Head>> heads;
    private final List<Damage> damages = new ArrayList<>();
    private @Nullable Head last;
    private long line;

    HeadCheck(HeadKey key, List<Head> elsewhere, Iterator<Optional<Head>> heads) {
        this.key = key;
        this.elsewhere = new ArrayList<>(elsewhere);
        this.elsewhere.sort(Comparator.comparingLong(Head::number));
        this.heads = heads;
    }

    /** The next head that can be believed. */
    Optional<Head> next() {
        while (heads.hasNext()) {
            line++;
            Optional<Head> head = heads.next();
            if (head.isEmpty()) {
                damages.add(Damage.ofHead(Kind.FORGED_HEAD, line, "its line is no head"));
            } else if (isBelieved(head.get())) {
                last = head.get();
                return head;
            }
        }
        return takeElsewhere();
    }

    private boolean isBelieved(Head head) {
        compareWithElsewhere(head);
        if (!key.signed(head)) {
            damages.add(Damage.ofHead(Kind.FORGED_HEAD, head.number(), "not signed by key " + key.id()));
            return false;
        }
        long before = last == null ? 0 : last.number();
        Hash previous = last == null ? Hash.NONE : last.hash();
        if (head.number() <= before || (last != null && head.position() <= last.position())) {
            damages.add(Damage.ofHead(Kind.HEAD_NOT_CHAINED, head.number(), "after head " + before));
            return false;
        }
        if (head.number() > before + 1) {
            reportGap(before + 1, head.number() - 1);
        } else if (!head.previous().equals(previous)) {
            damages.add(Damage.ofHead(Kind.HEAD_NOT_CHAINED, head.number(), "made after another head"));
        }
        return true;
    }

    /** A forged head is there, if only as a forgery. */
    private void reportGap(long from, long to) {
        for (long number = from; number <= to; number++) {
            long missing = number;
            if (damages.stream().noneMatch(each -> each.kind() == Kind.FORGED_HEAD && each.first() == missing)) {
                damages.add(Damage.ofHead(Kind.HEAD_MISSING, missing, ""));
            }
        }
    }

    private void compareWithElsewhere(Head head) {
        for (Head known : elsewhere) {
            if (known.number() == head.number() && !known.hash().equals(head.hash())) {
                damages.add(Damage.ofHead(Kind.REWRITTEN, head.number(), "not the head that was kept elsewhere"));
            }
        }
        elsewhere.removeIf(known -> known.number() == head.number());
    }

    /** A head that somebody kept and that is not among the others shows that they were cut; it is one of them, then. */
    private Optional<Head> takeElsewhere() {
        while (!elsewhere.isEmpty()) {
            Head known = elsewhere.removeFirst();
            long before = last == null ? 0 : last.number();
            if (!key.signed(known)) {
                damages.add(Damage.ofHead(
                        Kind.REWRITTEN, known.number(), "the head kept elsewhere is not signed by key " + key.id()));
            } else if (known.number() > before) {
                reportGap(before + 1, known.number());
                last = known;
                return Optional.of(known);
            }
            // else its number is missing among the others, which was said
        }
        return Optional.empty();
    }

    List<Damage> damages() {
        return damages;
    }
}
