package io.ringledger.gateway.leads;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.LeadId;
import java.util.List;

/**
 * Which leads are the same person. Source: dialer document, lead management.
 *
 * @param survivorId stands for the others, and is called
 * @param mergedIds 1 to 20 others
 */
record MergeBody(
        @JsonAlias({"primary_id", "primary_lead_id", "survivor"})
        LeadId survivorId,

        @JsonAlias({"duplicate_ids", "merged"}) List<LeadId> mergedIds) {
    private static final int MOST = 20;

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if there are none, too many, or the survivor is one */
    List<LeadId> others() {
        if (mergedIds.isEmpty() || mergedIds.size() > MOST || mergedIds.contains(survivorId)) {
            throw InvalidInput.of("merged_ids", "1 to " + MOST + " leads, and not the survivor");
        }
        return mergedIds.stream().distinct().toList();
    }
}
