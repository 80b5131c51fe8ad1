package io.ringledger.command.compliance.erasure;

import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's data that is to be erased. Kept durably, so it holds nothing personal.
 *
 * @param subjects all that the person is
 * @param cause what it came of; commands about it inherit it
 * @param requestedBy user who asked
 * @param destroyedAt when the keys were destroyed, {@code null} as long as they were not
 */
record DueErasure(
        DataRequestId requestId,
        List<SubjectId> subjects,
        Cause cause,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant destroyedAt) {
    DueErasure {
        subjects = List.copyOf(subjects);
    }

    DueErasure destroyed(Instant at) {
        return destroyedAt == null ? new DueErasure(requestId, subjects, cause, requestedBy, requestedAt, at) : this;
    }
}
