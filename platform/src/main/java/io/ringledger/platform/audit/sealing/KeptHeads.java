package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.audit.ChainEnd;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.records.DurableRecords;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Heads beside the events. Of one number there is one head: the first that was kept, whoever else made one. Now and then
 * the ends of all chains are kept, too, so that a start need not read every head.
 */
final class KeptHeads {
    private static final String ENDS = "audit-ends";
    private static final String NEWEST = "newest";

    private final DurableRecords records;
    private final JsonMapper json = JsonMapper.builder().build();

    KeptHeads(DurableRecords records) {
        this.records = records;
    }

    Optional<Head> find(long number) {
        return records.find(Head.RECORDS, id(number))
                .map(bytes -> Head.ofJson(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Keeps heads in their order, up to the first whose number is taken; {@code false} where one was. */
    boolean keep(List<Head> heads) {
        SequencedMap<String, byte[]> values = new LinkedHashMap<>();
        heads.forEach(head -> values.put(id(head.number()), head.toJson().getBytes(StandardCharsets.UTF_8)));
        return records.insertInOrder(Head.RECORDS, values) == heads.size();
    }

    /** The ends of all chains at some head, none at the beginning. */
    Ends ends() {
        return records.find(ENDS, NEWEST)
                .map(bytes -> json.readValue(bytes, Ends.class))
                .orElseGet(() -> new Ends(0, List.of()));
    }

    void keep(Ends ends) {
        records.replace(ENDS, NEWEST, json.writeValueAsBytes(ends));
    }

    private static String id(long number) {
        return String.format("%019d", number);
    }

    /**
     * Ends of all tenants' chains.
     *
     * @param number of the head that they are of, 0 before the first
     */
    record Ends(long number, List<ChainEnd> all) {
        Ends {
            all = List.copyOf(all);
        }
    }
}
