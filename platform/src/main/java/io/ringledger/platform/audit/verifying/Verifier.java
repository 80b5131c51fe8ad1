package io.ringledger.platform.audit.verifying;

import io.ringledger.platform.audit.ChainEnd;
import io.ringledger.platform.audit.Chains;
import io.ringledger.platform.audit.EventHashes;
import io.ringledger.platform.audit.Hash;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.HeadKey;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.audit.verifying.Damage.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks one log, once. Goes through events and heads side by side and keeps no more than the stretch between two heads;
 * after a damaged stretch it goes on from what the head says, so that every damage is found and not only the first.
 */
public final class Verifier {
    private final HeadCheck heads;
    private final Iterator<RawEvent> events;
    private final EventHashes hashes;
    private final Findings findings = new Findings();
    private final Chains chains = new Chains();
    private final List<Damage> wrongEnds = new ArrayList<>();
    private boolean endsKnown = true;
    private @Nullable RawEvent next;
    private long end;

    /**
     * @param events in the order in which they are stored
     * @param heads all of them from the first, in order; nothing in place of one that cannot be read
     * @param key that signed the heads, best from elsewhere
     * @param elsewhere heads that were kept apart from the others, best where nobody reaches them who reaches the log
     * @param hashes need not exist: without them a damage is named by the stretch between two heads
     */
    public Verifier(
            Iterator<RawEvent> events,
            Iterator<Optional<Head>> heads,
            HeadKey key,
            List<Head> elsewhere,
            EventHashes hashes) {
        this.heads = new HeadCheck(key, elsewhere, heads);
        this.events = events;
        this.hashes = hashes;
    }

    /**
     * Reads everything.
     *
     * @throws RuntimeException the iterators', if something cannot be read
     */
    public Verdict verify() {
        long count = 0;
        Optional<Head> last = Optional.empty();
        for (Optional<Head> head = heads.next(); head.isPresent(); head = heads.next()) {
            long first = last.map(Head::position).orElse(0L) + 1;
            check(new Stretch(first, chains.log(), head.get(), take(head.get().position())));
            last = head;
            count++;
        }
        long sealed = last.map(Head::position).orElse(0L);
        long unsealed = countRest(sealed);
        List<Damage> damages = new ArrayList<>(findings.damages(end));
        damages.addAll(heads.damages());
        damages.addAll(wrongEnds);
        return new Verdict(sealed, unsealed, count, last, damages);
    }

    private List<Found> take(long upTo) {
        List<Found> taken = new ArrayList<>();
        for (RawEvent event = peek(); event != null && event.position() <= upTo; event = peek()) {
            taken.add(found(event));
            next = null;
        }
        return taken;
    }

    private @Nullable RawEvent peek() {
        if (next == null && events.hasNext()) {
            next = events.next();
            end = Math.max(end, next.position());
        }
        return next;
    }

    private static Found found(RawEvent event) {
        return new Found(event.position(), event.tenant(), event.contentHash());
    }

    private void check(Stretch stretch) {
        Head head = stretch.head();
        if (stretch.isWhole()) {
            stretch.events().forEach(each -> chains.extend(each.position(), each.tenant(), each.content()));
            requireEnds(head, chains.takeChanged());
        } else {
            stretch.investigate(hashes, findings);
            chains.resume(head.log(), head.changed());
            endsKnown = chains.endsHash().equals(head.ends());
        }
    }

    /** The chain over the whole log is right here; those of the tenants must be, too. */
    private void requireEnds(Head head, List<ChainEnd> changed) {
        if (!endsKnown) {
            chains.resume(head.log(), head.changed());
            endsKnown = chains.endsHash().equals(head.ends());
            return;
        }
        Hash all = chains.endsHash();
        boolean carried = head.changed().equals(changed) || !heads.damages().isEmpty();
        if (!all.equals(head.ends()) || !carried) {
            wrongEnds.add(Damage.ofHead(Kind.FORGED_HEAD, head.number(), "its tenants' chains end elsewhere"));
            chains.resume(head.log(), head.changed());
            endsKnown = chains.endsHash().equals(head.ends());
        }
    }

    /** After the last head: not yet sealed, unless it stands at a place that is. */
    private long countRest(long sealed) {
        long unsealed = 0;
        for (RawEvent event = peek(); event != null; event = peek()) {
            if (event.position() > sealed) {
                unsealed++;
            } else {
                findings.late(found(event));
            }
            next = null;
        }
        return unsealed;
    }
}
