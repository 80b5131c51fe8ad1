package io.ringledger.events.audit;

import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * Somebody has looked at it, and nothing more is to be done. Who it was is in the metadata.
 *
 * @param subject the security event itself: what is written about it may tell of anybody, so it has a key of its own
 * @param note what was found and done
 * @param resolvedAt our clock, UTC
 */
public record SecurityEventResolved(
        SecurityEventId securityEventId,
        SubjectId subject,
        @Personal(subject = "subject") PersonalText note,
        Instant resolvedAt)
        implements SecurityEvent {}
