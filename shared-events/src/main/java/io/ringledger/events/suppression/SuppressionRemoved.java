package io.ringledger.events.suppression;

import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.SuppressionSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The number may be called again, as far as the tenant's own list goes.
 *
 * @param gateId the tenant's stream of the number
 * @param party holder of the number
 * @param source how it came to us
 * @param askedBy who wanted it
 * @param note in somebody's words, {@code null} for none
 * @param removedAt our clock, UTC
 */
public record SuppressionRemoved(
        GateId gateId,
        SubjectId party,
        SuppressionSource source,
        Asker askedBy,
        @Personal(subject = "party") @Nullable PersonalText note,
        Instant removedAt)
        implements NumberGateEvent {}
