package io.ringledger.api.leads;

import io.ringledger.vocabulary.SubjectId;
import java.util.Set;

/** Those of some holders of numbers whom a lead of a campaign is about. */
public record KnownParties(Set<SubjectId> parties) {
    public KnownParties {
        parties = Set.copyOf(parties);
    }
}
