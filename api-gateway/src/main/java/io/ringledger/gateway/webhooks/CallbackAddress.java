package io.ringledger.gateway.webhooks;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Whose a callback is, as the URL says that we gave to Twilio and that Twilio signed.
 *
 * @param attemptId {@code null} for a call that rang in
 */
record CallbackAddress(CallId callId, @Nullable AttemptId attemptId, TenantId tenantId) {

    /**
     * The address in a query; empty where it has none.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if what it has is no id
     */
    static Optional<CallbackAddress> read(MultiValueMap<String, String> query) {
        Optional<CallId> call = read(query, "call", CallId::parse);
        Optional<TenantId> tenant = read(query, "tenant", TenantId::new);
        if (call.isEmpty() || tenant.isEmpty()) {
            return Optional.empty();
        }
        AttemptId attempt = read(query, "attempt", AttemptId::parse).orElse(null);
        return Optional.of(new CallbackAddress(call.get(), attempt, tenant.get()));
    }

    /** The address of a call that the path names, where the query names the rest. */
    static Optional<CallbackAddress> of(CallId callId, MultiValueMap<String, String> query) {
        AttemptId attempt = read(query, "attempt", AttemptId::parse).orElse(null);
        return read(query, "tenant", TenantId::new).map(tenant -> new CallbackAddress(callId, attempt, tenant));
    }

    /** The query that {@link #read} reads it from. */
    String query() {
        String tenant = "tenant=" + URLEncoder.encode(tenantId.value(), StandardCharsets.UTF_8);
        return "call=" + callId + (attemptId == null ? "" : "&attempt=" + attemptId) + "&" + tenant;
    }

    /**
     * An id that has to be there.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is missing or none
     */
    static <T> T require(MultiValueMap<String, String> query, String name, Function<String, T> reader) {
        return read(query, name, reader).orElseThrow(() -> InvalidInput.of(name, "missing"));
    }

    private static <T> Optional<T> read(MultiValueMap<String, String> query, String name, Function<String, T> reader) {
        try {
            return Optional.ofNullable(query.getFirst(name)).map(reader);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.of(name, "not an id");
        }
    }
}
