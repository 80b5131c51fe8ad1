package io.ringledger.query.leads.explaining;

import io.ringledger.vocabulary.LeadId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;

/** What is known of a lead's turn at present, beyond what happened to it. */
public interface Turns {
    /** Whether there is no number any more. */
    boolean isErased(LeadId leadId, MetaData asked);

    /** How many are called before it, and how many its campaign calls; empty where it is not found among those to be called. */
    Optional<Map<String, String>> find(LeadId leadId, Instant now, MetaData asked);
}
