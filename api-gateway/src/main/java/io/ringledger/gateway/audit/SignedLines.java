package io.ringledger.gateway.audit;

import io.ringledger.api.audit.AuditEntryView;
import io.ringledger.api.audit.AuditFilter;
import io.ringledger.api.audit.StatementSignature;
import io.ringledger.vocabulary.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON document in lines: one that says what it is, one for each entry, one that ends the list, and a last one with a
 * signature on the SHA-256 of all bytes before it. So it is JSON for a program and lines for a shell. For one file.
 */
final class SignedLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(
                    always -> always.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private final MessageDigest digest;
    private long count;

    SignedLines() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] beginning(@Nullable TenantId tenant, AuditFilter filter, Instant madeAt) {
        Map<String, @Nullable Object> about = new LinkedHashMap<>();
        about.put("tenant", tenant);
        about.put("made_at", madeAt);
        about.put("filter", filter);
        return signed("{\"export\":" + JSON.writeValueAsString(about) + ",\"logs\":[\n");
    }

    byte[] entries(List<AuditEntryView> entries) {
        String before = count == 0 ? "" : ",\n";
        count += entries.size();
        return signed(
                entries.isEmpty()
                        ? ""
                        : entries.stream()
                                .map(entry -> JSON.writeValueAsString(AuditRecord.of(entry)))
                                .collect(Collectors.joining(",\n", before, "")));
    }

    byte[] end() {
        return signed("\n],\"total\":" + count + "\n");
    }

    /** Of all lines so far. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] signature(StatementSignature signature) {
        return (",\"statement\":" + JSON.writeValueAsString(signature.statement()) + ",\"signature\":\""
                        + signature.signature() + "\",\"key_id\":\"" + signature.keyId() + "\"}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signed(String lines) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        return bytes;
    }
}
