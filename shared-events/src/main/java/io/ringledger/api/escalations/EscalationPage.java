package io.ringledger.api.escalations;

import java.util.List;

/**
 * A page of escalations.
 *
 * @param total how many there are on all pages
 */
public record EscalationPage(List<EscalationView> escalations, long total) {
    public EscalationPage {
        escalations = List.copyOf(escalations);
    }
}
