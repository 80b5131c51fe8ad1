package io.ringledger.events.compliance;

import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.DataRequestKind;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants something to be done with all the data about a person.
 *
 * @param subject who the person is first of all
 * @param subjects all that the person is here: a user may be an agent, too
 * @param reason why, in the words of whoever asks; {@code null} where they gave none
 * @param awaitsApproval whether somebody else has to approve it first
 * @param requestedAt our clock, UTC
 */
public record DataRequested(
        DataRequestId requestId,
        DataRequestKind kind,
        SubjectId subject,
        List<SubjectId> subjects,
        @Personal(subject = "subject") @Nullable PersonalText reason,
        boolean awaitsApproval,
        Instant requestedAt)
        implements DataRequestEvent {
    public DataRequested {
        subjects = List.copyOf(subjects);
    }
}
