package io.ringledger.api.identity;

import java.util.List;

/**
 * Keys that are good.
 */
public record ApiKeys(List<ApiKeyView> keys) {
    public ApiKeys {
        keys = List.copyOf(keys);
    }
}
