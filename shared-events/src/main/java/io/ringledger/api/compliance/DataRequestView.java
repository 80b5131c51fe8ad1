package io.ringledger.api.compliance;

import io.ringledger.vocabulary.DataRefusal;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.DataRequestKind;
import io.ringledger.vocabulary.ErasureCertificate;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request about a person's data and how far it has come.
 *
 * @param subject who the person is first of all: a pseudonym
 * @param subjects all that the person is here
 * @param requestedBy user who asked
 * @param refusal why it came to nothing, {@code null} unless it did
 * @param begunAt when the erasure began, {@code null} before and for other kinds
 * @param keysDestroyedAt when the data became unreadable in the log
 * @param certificate of what was destroyed
 */
public record DataRequestView(
        DataRequestId id,
        DataRequestKind kind,
        Status status,
        SubjectId subject,
        List<SubjectId> subjects,
        @Nullable PersonalText reason,
        String requestedBy,
        Instant requestedAt,
        @Nullable String approvedBy,
        @Nullable DataRefusal refusal,
        @Nullable Instant begunAt,
        @Nullable Instant keysDestroyedAt,
        @Nullable ErasureCertificate certificate,
        @Nullable Instant closedAt) {
    public DataRequestView {
        subjects = List.copyOf(subjects);
    }

    /** How far a request has come. */
    public enum Status {
        /** Somebody else has to approve it. */
        AWAITING_APPROVAL,
        /** It is on the list of what is to be done. */
        REQUESTED,
        /** It is being done. */
        RUNNING,
        COMPLETED,
        REFUSED
    }
}
