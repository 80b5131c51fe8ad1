package io.ringledger.api.leads;

import java.util.List;

/** Some leads, the oldest first. */
public record LeadSlice(List<LeadView> leads) {
    public LeadSlice {
        leads = List.copyOf(leads);
    }
}
