package io.ringledger.command.escalations;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The durable list of escalations that look for an agent or wait for an answer, and of the calls they are about. */
final class OpenCases {
    private static final String BY_CALL = "escalations_by_call";

    private final DurableRecords records;
    private final DurableList<EscalationId, OpenCase> cases;

    OpenCases(DurableRecords records) {
        this.records = records;
        this.cases = new DurableList<>(records, "escalations_open", OpenCase.class, OpenCase::id, EscalationId::value);
    }

    void put(OpenCase open) {
        cases.put(open);
    }

    void change(EscalationId id, UnaryOperator<OpenCase> change) {
        find(id).map(change).ifPresent(this::put);
    }

    Optional<OpenCase> find(EscalationId id) {
        return cases.find(id);
    }

    void remove(EscalationId id) {
        cases.remove(id);
    }

    /** Who has waited longest first. */
    List<OpenCase> all() {
        return cases.all().stream()
                .sorted(Comparator.comparing(OpenCase::requestedAt)
                        .thenComparingLong(open -> open.id().number()))
                .toList();
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
}
