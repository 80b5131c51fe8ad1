package io.ringledger.api.compliance;

import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.ConsentType;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person consents to.
 *
 * @param history in the order of being recorded; the last of each type counts
 */
public record ConsentsView(SubjectId subject, List<Statement> history) {
    public ConsentsView {
        history = List.copyOf(history);
    }

    /**
     * What was said once.
     *
     * @param kind how it was given, {@code null} where nobody has said or it was not
     * @param recordedBy user who recorded it, {@code null} where that is not known
     */
    public record Statement(
            ConsentType type,
            boolean given,
            @Nullable ConsentKind kind,
            @Nullable String recordedBy,
            Instant recordedAt) {}
}
