package io.ringledger.command.compliance.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was destroyed of one person's data.
 *
 * @param keys ids of the keys that exist no more
 * @param documents of the person's streams, by read model
 * @param position of the log that the read models had reached when their documents were written anew
 */
record Erased(DueErasure erasure, List<String> keys, Map<String, Long> documents, long position) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final String KIND = "ringledger certificate of erasure, version 1";

    /** What the certificate says, in this order. */
    private record Statement(
            String certificate,
            String requestId,
            String tenantId,
            List<SubjectId> subjects,
            String requestedBy,
            Instant requestedAt,
            String erasedBy,
            List<String> keysDestroyed,
            Instant keysDestroyedAt,
            Map<String, Long> documentsRewritten,
            int storesWiped,
            long logPosition,
            Instant completedAt) {}

    /** @param stores whose files hold nothing any more of what was written over */
    String statement(int stores, Instant now) {
        return JSON.writeValueAsString(new Statement(
                KIND,
                erasure.requestId().value(),
                String.valueOf(erasure.cause().tenantId()),
                erasure.subjects(),
                erasure.requestedBy(),
                erasure.requestedAt(),
                erasure.cause().userId(),
                keys,
                erasure.destroyedAt() == null ? now : erasure.destroyedAt(),
                new TreeMap<>(documents),
                stores,
                position,
                now));
    }
}
