package io.ringledger.api.compliance;

import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.DataRequestKind;
import io.ringledger.vocabulary.ErasureCertificate;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a request about a person's data. Refused with DATA_REQUEST_NOT_FOUND where there is none. */
public sealed interface DataRequestCommand {
    DataRequestId requestId();

    /**
     * Something is to be done with all the data about a person. Access and export are granted at once. A deletion is
     * recorded and refused with LEGAL_HOLD where the data must be kept.
     *
     * @param subject who the person is first of all
     * @param subjects all that the person is here, {@code subject} among them
     * @param held whether the data must be kept, as far as is known
     * @param awaitsApproval whether somebody else has to approve a deletion
     */
    record RequestData(
            @TargetAggregateIdentifier DataRequestId requestId,
            DataRequestKind kind,
            SubjectId subject,
            List<SubjectId> subjects,
            @Nullable PersonalText reason,
            boolean held,
            boolean awaitsApproval,
            Instant at)
            implements DataRequestCommand {
        public RequestData {
            subjects = List.copyOf(subjects);
        }
    }

    /** Somebody other than who asked approves; refused with OWN_REQUEST or DATA_REQUEST_SETTLED. */
    record ApproveRequest(@TargetAggregateIdentifier DataRequestId requestId, Instant at)
            implements DataRequestCommand {}

    /** Whoever has to approve does not; refused with DATA_REQUEST_SETTLED once the erasure has begun. */
    record DeclineRequest(@TargetAggregateIdentifier DataRequestId requestId, Instant at)
            implements DataRequestCommand {}

    /** Claims the erasure; silent where it is claimed, refused with DATA_REQUEST_SETTLED where it is over or not approved. */
    record BeginErasure(@TargetAggregateIdentifier DataRequestId requestId, Instant at) implements DataRequestCommand {}

    /** A hold was there first. Silent once keys are destroyed. */
    record ForbidErasure(@TargetAggregateIdentifier DataRequestId requestId, Instant at)
            implements DataRequestCommand {}

    /** The keys are gone; silent where that is known of the same keys. */
    record RecordKeysDestroyed(@TargetAggregateIdentifier DataRequestId requestId, List<String> keyIds, Instant at)
            implements DataRequestCommand {
        public RecordKeysDestroyed {
            keyIds = List.copyOf(keyIds);
        }
    }

    /** Nothing is left; silent where the request is over. */
    record CompleteErasure(
            @TargetAggregateIdentifier DataRequestId requestId, ErasureCertificate certificate, Instant at)
            implements DataRequestCommand {}
}
