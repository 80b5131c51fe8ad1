package io.ringledger.command.compliance;

import io.ringledger.api.compliance.ConsentCommand.RecordConsent;
import io.ringledger.events.compliance.ConsentEvent;
import io.ringledger.events.compliance.ConsentRecorded;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.ConsentType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of consents: each change is kept, and only changes are. */
final class ConsentDecider {
    private ConsentDecider() {}

    /** @param said what was said last of each type, {@link ConsentKind#NONE} where it was refused or taken back */
    static List<ConsentEvent> decide(Map<ConsentType, ConsentKind> said, RecordConsent c) {
        return kind(c.given(), c.kind()) == said.get(c.type())
                ? List.of()
                : List.of(new ConsentRecorded(
                        c.consentId(), c.subject(), c.type(), c.given(), c.given() ? c.kind() : null, c.at()));
    }

    /** Whoever does not say how a consent was given is believed that it was, and no more. */
    static ConsentKind kind(boolean given, @Nullable ConsentKind kind) {
        return given ? Objects.requireNonNullElse(kind, ConsentKind.EXPRESS) : ConsentKind.NONE;
    }
}
