package io.ringledger.api.compliance;

import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.LegalHoldId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the duty to keep one person's data. */
public sealed interface LegalHoldCommand {
    LegalHoldId holdId();

    /** Keep the data; silent where it is kept already; refused with ERASURE_UNDER_WAY. */
    record PlaceHold(@TargetAggregateIdentifier LegalHoldId holdId, SubjectId subject, PersonalText reason, Instant at)
            implements LegalHoldCommand {}

    /** It need not be kept any more; silent where it need not. */
    record LiftHold(@TargetAggregateIdentifier LegalHoldId holdId, Instant at) implements LegalHoldCommand {}

    /** May the data be erased? Recorded either way; refused with LEGAL_HOLD. Asked again by the same request it is silent. */
    record PermitErasure(@TargetAggregateIdentifier LegalHoldId holdId, DataRequestId requestId, Instant at)
            implements LegalHoldCommand {}

    /** The erasure is over; silent where it was not permitted. */
    record CloseErasure(@TargetAggregateIdentifier LegalHoldId holdId, DataRequestId requestId, Instant at)
            implements LegalHoldCommand {}
}
