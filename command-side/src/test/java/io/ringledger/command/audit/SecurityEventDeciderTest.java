package io.ringledger.command.audit;

import io.ringledger.api.audit.SecurityEventCommand;
import io.ringledger.api.audit.SecurityEventCommand.RaiseSecurityEvent;
import io.ringledger.api.audit.SecurityEventCommand.ResolveSecurityEvent;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Severity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityEventDeciderTest {
    private static final SecurityEventId ID = SecurityEventId.of(7);
    private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");
    private static final RaiseSecurityEvent RAISE =
            new RaiseSecurityEvent(ID, SecurityEventType.PERMISSION_DENIED, Severity.MEDIUM, AT);
    private static final ResolveSecurityEvent RESOLVE =
            new ResolveSecurityEvent(ID, new PersonalText("a typing error"), AT);
    private static final Map<String, SecurityEventCommand> COMMANDS = Map.of("raise", RAISE, "resolve", RESOLVE);
    private static final Map<String, SecurityEventState> STATES = states();

    private static Map<String, SecurityEventState> states() {
        Map<String, SecurityEventState> states = new LinkedHashMap<>();
        SecurityEventState missing = new SecurityEventState.Missing();
        SecurityEventState raised = after(missing, RAISE);
        states.put("missing", missing);
        states.put("raised", raised);
        states.put("resolved", after(raised, RESOLVE));
        return states;
    }

    private static SecurityEventState after(SecurityEventState state, SecurityEventCommand command) {
        SecurityEventState next = state;
        for (var event : SecurityEventDecider.decide(state, command)) {
            next = SecurityEventState.evolve(next, event);
        }
        return next;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command | missing                   | raised                | resolved
            raise     | SecurityEventRaised       | .                     | .
            resolve   | !SECURITY_EVENT_NOT_FOUND | SecurityEventResolved | !SECURITY_EVENT_RESOLVED
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, SecurityEventDecider::decide);
    }
}
