package io.ringledger.events.suppression;

import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The number must not be called any more. Whatever was authorised and not yet claimed is void.
 *
 * @param gateId the tenant's stream of the number
 * @param party holder of the number
 * @param number which one
 * @param reason why
 * @param source how it came to us
 * @param askedBy who wanted it
 * @param note in somebody's words, {@code null} for none
 * @param suppressedAt our clock, UTC
 */
public record NumberSuppressed(
        GateId gateId,
        SubjectId party,
        @Personal(subject = "party") PhoneNumber number,
        SuppressionReason reason,
        SuppressionSource source,
        Asker askedBy,
        @Personal(subject = "party") @Nullable PersonalText note,
        Instant suppressedAt)
        implements NumberGateEvent {}
