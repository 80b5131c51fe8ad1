package io.ringledger.api.suppression;

import io.ringledger.vocabulary.DialPurpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever wants to dial knows, at the moment in which it asks. The gate adds what it knows itself: own list and attempts.
 *
 * @param purpose what the dial is for
 * @param number where the number may be
 * @param address where the called party is known to live or work, {@code null} for not known
 * @param registries what the active version of each outside list says of the number
 * @param consents what the called party has consented to
 * @param relationship business that was done with the called party, {@code null} for none
 * @param campaign {@code null} for a call begun by hand
 * @param capacity calls at once
 * @param budget {@code null} where no limit was set
 */
public record DialFacts(
        DialPurpose purpose,
        Place number,
        @Nullable Place address,
        List<RegistrySeen> registries,
        Consents consents,
        @Nullable Relationship relationship,
        @Nullable CampaignSeen campaign,
        CapacitySeen capacity,
        @Nullable BudgetSeen budget) {
    public DialFacts {
        registries = List.copyOf(registries);
        if ((campaign == null) != (purpose.campaignId() == null)) {
            throw new IllegalArgumentException("a campaign's call tells of its campaign, and no other call does");
        }
    }
}
