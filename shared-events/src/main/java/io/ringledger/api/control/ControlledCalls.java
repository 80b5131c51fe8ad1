package io.ringledger.api.control;

import java.util.List;

/**
 * Some calls.
 *
 * @param total how many there are in all of what was asked for
 */
public record ControlledCalls(List<ControlledCall> calls, long total) {
    public ControlledCalls {
        calls = List.copyOf(calls);
    }
}
