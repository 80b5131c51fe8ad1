package io.ringledger.command.escalations;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** The durable list of escalations that look for an agent or wait for an answer, and of the calls they are about. */
final class OpenCases {
    private static final String CASES = "escalations_open";
    private static final String BY_CALL = "escalations_by_call";

    private final DurableRecords records;
    private final JsonMapper json = JsonMapper.builder().build();

    OpenCases(DurableRecords records) {
        this.records = records;
    }

    void put(OpenCase open) {
        records.replace(CASES, open.id().value(), json.writeValueAsBytes(open));
    }

    void change(EscalationId id, UnaryOperator<OpenCase> change) {
        find(id).map(change).ifPresent(this::put);
    }

    Optional<OpenCase> find(EscalationId id) {
        return records.find(CASES, id.value()).map(this::read);
    }

    void remove(EscalationId id) {
        records.delete(CASES, id.value());
    }

    /** Who has waited longest first. */
    List<OpenCase> all() {
        List<OpenCase> all = new ArrayList<>();
        records.forEach(CASES, (id, bytes) -> all.add(read(bytes)));
        all.sort(Comparator.comparing(OpenCase::requestedAt)
                .thenComparingLong(open -> open.id().number()));
        return all;
    }

    void link(CallId callId, EscalationId id) {
        records.replace(BY_CALL, callId.value(), id.value().getBytes(StandardCharsets.US_ASCII));
    }

    void unlink(CallId callId) {
        records.delete(BY_CALL, callId.value());
    }

    Optional<EscalationId> of(CallId callId) {
        return records.find(BY_CALL, callId.value())
                .map(bytes -> new EscalationId(new String(bytes, StandardCharsets.US_ASCII)));
    }

    private OpenCase read(byte[] bytes) {
        return json.readValue(bytes, OpenCase.class);
    }
}
