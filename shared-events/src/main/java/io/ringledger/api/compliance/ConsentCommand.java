package io.ringledger.api.compliance;

import io.ringledger.vocabulary.ConsentId;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.ConsentType;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a person's consents. */
public sealed interface ConsentCommand {
    ConsentId consentId();

    /**
     * A consent was given, or refused or taken back; silent where that is known.
     *
     * @param kind how it was given, {@code null} where nobody says
     */
    record RecordConsent(
            @TargetAggregateIdentifier ConsentId consentId,
            SubjectId subject,
            ConsentType type,
            boolean given,
            @Nullable ConsentKind kind,
            Instant at)
            implements ConsentCommand {}

    /**
     * Say what the person consents to at this moment; answers {@link ConsentsStanding}. A command, though nothing changes: what
     * was taken back must not be heard of later than it was.
     */
    record LookAtConsents(@TargetAggregateIdentifier ConsentId consentId) implements ConsentCommand {}
}
