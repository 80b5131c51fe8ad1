package io.ringledger.api.calls;

import java.util.List;

/** Some calls out of many, in order. */
public record CallSlice(List<CallView> calls) {
    public CallSlice {
        calls = List.copyOf(calls);
    }
}
