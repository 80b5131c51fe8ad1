package io.ringledger.events.compliance;

import io.ringledger.vocabulary.ConsentId;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.ConsentType;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person gave a consent or took it back. Source: the person, or an officer who was told.
 *
 * @param given {@code false}: it was refused or taken back
 * @param kind how it was given, {@code null} where nobody has said or it was not
 * @param recordedAt our clock, UTC
 */
public record ConsentRecorded(
        ConsentId consentId,
        SubjectId subject,
        ConsentType type,
        boolean given,
        @Nullable ConsentKind kind,
        Instant recordedAt)
        implements ConsentEvent {}
