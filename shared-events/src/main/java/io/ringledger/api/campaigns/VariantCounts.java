package io.ringledger.api.campaigns;

import java.util.Map;

/** What was counted of each variant of a test since it began, by the variants' names; who is not named counts nothing. */
public record VariantCounts(Map<String, SplitResults.Count> byName) {
    public VariantCounts {
        byName = Map.copyOf(byName);
    }
}
