package io.ringledger.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ends of all chains while a log is walked: one chain over the whole log, one for each tenant, one for the events of
 * no tenant. A link is the hash of the link before, the position and the content hash. Not for two threads.
 */
public final class Chains {
    private static final int LINK_BYTES = 2 + Hash.BYTES + Long.BYTES + Hash.BYTES;

    private final NavigableMap<String, ChainEnd> ends = new TreeMap<>();
    private final NavigableSet<String> changed = new TreeSet<>();
    private Hash log = Hash.NONE;

    /** The next link of a chain. */
    public static Hash link(Hash previous, long position, Hash content) {
        return new BinaryForm(BinaryForm.Kind.LINK, LINK_BYTES)
                .hash(previous)
                .number(position)
                .hash(content)
                .hash();
    }

    public void extend(long position, String tenant, Hash content) {
        log = link(log, position, content);
        ends.put(tenant, ends.computeIfAbsent(tenant, ChainEnd::start).extended(position, content));
        changed.add(tenant);
    }

    /** Goes on from what a head says: the end of the whole log's chain, and of those that it carries. */
    public void resume(Hash logEnd, Collection<ChainEnd> known) {
        log = logEnd;
        known.forEach(end -> ends.put(end.tenant(), end));
        changed.clear();
    }

    /** What was extended since this was asked last, by tenant in order. */
    public List<ChainEnd> takeChanged() {
        List<ChainEnd> taken = changed.stream().map(ends::get).toList();
        changed.clear();
        return taken;
    }

    /** End of the chain over the whole log. */
    public Hash log() {
        return log;
    }

    /** Every chain, by tenant in order. */
    public List<ChainEnd> all() {
        return List.copyOf(ends.values());
    }

    /** One hash over the ends of all tenants' chains. */
    public Hash endsHash() {
        BinaryForm form = new BinaryForm(BinaryForm.Kind.ENDS).number(ends.size());
        ends.values().forEach(end -> form.text(end.tenant()).number(end.count()).hash(end.hash()));
        return form.hash();
    }
}
