package io.ringledger.command.compliance;

import io.ringledger.api.compliance.ConsentCommand;
import io.ringledger.api.compliance.ConsentCommand.RecordConsent;
import io.ringledger.events.compliance.ConsentEvent;
import io.ringledger.events.compliance.ConsentRecorded;
import io.ringledger.vocabulary.ConsentType;
import java.util.List;
import java.util.Map;

/** The rules of consents: each change is kept, and only changes are. */
final class ConsentDecider {
    private ConsentDecider() {}

    /** @param given what was said last of each type */
    static List<ConsentEvent> decide(Map<ConsentType, Boolean> given, ConsentCommand command) {
        return switch (command) {
            case RecordConsent c ->
                Boolean.valueOf(c.given()).equals(given.get(c.type()))
                        ? List.of()
                        : List.of(new ConsentRecorded(c.consentId(), c.subject(), c.type(), c.given(), c.at()));
        };
    }
}
