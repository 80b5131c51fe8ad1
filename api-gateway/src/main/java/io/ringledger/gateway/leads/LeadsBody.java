package io.ringledger.gateway.leads;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.LongBody;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leads as JSON, with the names that columns of a file have.
 *
 * @param leads 1 to 10,000
 * @param region country of numbers without a country's code, ISO 3166; {@code US} where nobody says
 */
@LongBody
public record LeadsBody(
        List<Map<String, @Nullable Object>> leads, @Nullable String region) {
    private static final int MOST = 10_000;

    /**
     * The leads.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if there are none, or too many
     */
    public List<Map<String, @Nullable Object>> checked() {
        if (leads.isEmpty() || leads.size() > MOST) {
            throw InvalidInput.of("leads", "1 to " + MOST);
        }
        return leads;
    }
}
