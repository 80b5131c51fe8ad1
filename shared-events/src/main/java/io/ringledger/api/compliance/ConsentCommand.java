package io.ringledger.api.compliance;

import io.ringledger.vocabulary.ConsentId;
import io.ringledger.vocabulary.ConsentType;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a person's consents. */
public sealed interface ConsentCommand {
    ConsentId consentId();

    /** A consent was given, or refused or taken back; silent where that is known. */
    record RecordConsent(
            @TargetAggregateIdentifier ConsentId consentId,
            SubjectId subject,
            ConsentType type,
            boolean given,
            Instant at)
            implements ConsentCommand {}
}
