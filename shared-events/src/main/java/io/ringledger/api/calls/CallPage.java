package io.ringledger.api.calls;

import java.util.List;

/**
 * One page of calls.
 *
 * @param total how many calls pass the filter, exactly
 */
public record CallPage(List<CallView> calls, long total) {
    public CallPage {
        calls = List.copyOf(calls);
    }
}
