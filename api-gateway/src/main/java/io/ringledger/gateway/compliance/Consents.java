package io.ringledger.gateway.compliance;

import io.ringledger.api.compliance.ConsentsView;
import io.ringledger.api.compliance.ConsentsView.Statement;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.ConsentType;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person consents to.
 *
 * @param consents as they stand, one of each type; {@code false} where nothing was said
 * @param history all that was said, in order
 */
record Consents(SubjectId subjectId, List<Consent> consents, List<Consent> history) {
    /**
     * One consent.
     *
     * @param value whether it is given
     * @param kind how it was given, where that was said
     * @param recordedBy user who recorded it
     */
    record Consent(
            ConsentType type,
            boolean value,
            @Nullable ConsentKind kind,
            @Nullable String recordedBy,
            @Nullable Instant recordedAt) {
        private static Consent of(Statement said) {
            return new Consent(said.type(), said.given(), said.kind(), said.recordedBy(), said.recordedAt());
        }
    }

    static Consents of(ConsentsView view) {
        List<Consent> history = view.history().stream().map(Consent::of).toList();
        List<Consent> standing = new ArrayList<>();
        for (ConsentType type : ConsentType.values()) {
            standing.add(history.stream()
                    .filter(said -> said.type() == type)
                    .reduce(new Consent(type, false, null, null, null), (earlier, later) -> later));
        }
        return new Consents(view.subject(), standing, history);
    }

    boolean says(ConsentType type, boolean value) {
        return consents.stream().anyMatch(each -> each.type() == type && each.value() == value);
    }
}
