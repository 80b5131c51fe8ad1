package io.ringledger.api.leads;

import io.ringledger.vocabulary.SubjectId;
import java.util.List;

/**
 * Leads that share a number, the numbers with most leads first.
 *
 * @param total how many numbers more than one lead has
 */
public record DuplicateLeads(List<Group> groups, long total) {
    public DuplicateLeads {
        groups = List.copyOf(groups);
    }

    /**
     * Leads of one number.
     *
     * @param count how many there are
     * @param leads the oldest of them first, perhaps not all
     */
    public record Group(SubjectId party, long count, List<LeadView> leads) {
        public Group {
            leads = List.copyOf(leads);
        }
    }
}
