package io.ringledger.api.audit;

import java.util.List;

/**
 * A part of the security events.
 *
 * @param total how many there are
 */
public record SecurityEventPage(List<SecurityEventView> events, long total) {
    public SecurityEventPage {
        events = List.copyOf(events);
    }
}
