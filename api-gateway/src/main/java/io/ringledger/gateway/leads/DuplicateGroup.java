package io.ringledger.gateway.leads;

import io.ringledger.api.leads.DuplicateLeads;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads of one number.
 *
 * @param phone absent where none of them is to be seen at this moment
 * @param count how many there are
 * @param leads the oldest first, twenty at most
 */
record DuplicateGroup(@Nullable PhoneNumber phone, long count, List<LeadItem> leads) {
    static DuplicateGroup of(DuplicateLeads.Group group) {
        return new DuplicateGroup(
                group.leads().isEmpty()
                        ? null
                        : group.leads().getFirst().profile().phone(),
                group.count(),
                group.leads().stream().map(LeadItem::of).toList());
    }
}
