package io.ringledger.api.control;

import java.util.List;

/** Some calls that are to be begun later, and how many there are in all. */
public record ScheduledCallPage(List<ScheduledCallView> calls, long total) {
    public ScheduledCallPage {
        calls = List.copyOf(calls);
    }
}
