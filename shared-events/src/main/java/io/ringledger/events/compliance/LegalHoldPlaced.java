package io.ringledger.events.compliance;

import io.ringledger.vocabulary.LegalHoldId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * A person's data must be kept from now on, whoever wants it deleted.
 *
 * @param reason for what, in an officer's words
 * @param placedAt our clock, UTC
 */
public record LegalHoldPlaced(
        LegalHoldId holdId,
        SubjectId subject,
        @Personal(subject = "subject") PersonalText reason,
        Instant placedAt) implements LegalHoldEvent {}
