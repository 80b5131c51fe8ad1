package io.ringledger.api.suppression;

import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.DialSettlement;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of the gate that every dial of a number goes through. */
public sealed interface NumberGateCommand {
    GateId gateId();

    /** Never call the number again; silent where it must not be called for that reason already. */
    record SuppressNumber(
            @TargetAggregateIdentifier GateId gateId,
            SubjectId party,
            PhoneNumber number,
            SuppressionReason reason,
            SuppressionSource source,
            Asker askedBy,
            @Nullable PersonalText note,
            Instant at)
            implements NumberGateCommand {}

    /** The number may be called again, whatever the reasons were; silent where it may be. */
    record RemoveSuppression(
            @TargetAggregateIdentifier GateId gateId,
            SubjectId party,
            SuppressionSource source,
            Asker askedBy,
            @Nullable PersonalText note,
            Instant at)
            implements NumberGateCommand {}

    /**
     * Outside registries are not to count, as far as the law knows the ground; silent where they do not for that ground.
     *
     * @throws io.ringledger.api.rejections.Rejected NUMBER_SUPPRESSED if the number is on the own list
     */
    record WhitelistNumber(
            @TargetAggregateIdentifier GateId gateId,
            SubjectId party,
            PhoneNumber number,
            WhitelistGround ground,
            @Nullable PersonalText note,
            Instant at)
            implements NumberGateCommand {}

    /** Outside registries count again; silent where they do. */
    record RemoveWhitelisting(@TargetAggregateIdentifier GateId gateId, Instant at) implements NumberGateCommand {}

    /**
     * May this attempt dial? Recorded either way; refused with DIAL_FORBIDDEN. Silent for an attempt that is authorised or has
     * claimed; asked again by an attempt that was refused, it is recorded where other rules refuse it than before.
     */
    record AuthoriseDial(
            @TargetAggregateIdentifier GateId gateId, SubjectId party, AttemptId attemptId, DialFacts facts, Instant at)
            implements NumberGateCommand {}

    /**
     * The attempt dials now, if it still may: recorded either way; refused with DIAL_FORBIDDEN.
     *
     * @throws io.ringledger.api.rejections.Rejected NOT_AUTHORISED if there is nothing to be claimed, or it was claimed
     */
    record ClaimAuthorisedDial(
            @TargetAggregateIdentifier GateId gateId, SubjectId party, AttemptId attemptId, DialFacts facts, Instant at)
            implements NumberGateCommand {}

    /** What became of a claimed dial; silent for one that is not known, or is settled so already. */
    record SettleDial(
            @TargetAggregateIdentifier GateId gateId, AttemptId attemptId, DialSettlement settlement, Instant at)
            implements NumberGateCommand {}
}
