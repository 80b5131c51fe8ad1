package io.ringledger.api.leads;

import java.util.List;

/**
 * A page of leads.
 *
 * @param total how many there are on all pages
 */
public record LeadPage(List<LeadView> leads, long total) {
    public LeadPage {
        leads = List.copyOf(leads);
    }
}
