package io.ringledger.command.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.control.ScheduleCommand;
import io.ringledger.api.control.ScheduleCommand.BeginScheduledCall;
import io.ringledger.api.control.ScheduleCommand.CancelScheduledCall;
import io.ringledger.api.control.ScheduleCommand.MissScheduledCall;
import io.ringledger.api.control.ScheduleCommand.ScheduleCall;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.control.ScheduledCallBegun;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.ScheduleId;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command in every state. A dot is silence, an exclamation mark a refusal. */
class ScheduleDeciderTest {
    private static final ScheduleId ID = ScheduleId.of(5104);
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant DUE = AT.plusSeconds(3_600);

    private static final Map<String, ScheduleCommand> COMMANDS = Map.of(
            "schedule",
                    new ScheduleCall(
                            ID,
                            new SubjectId("subj_" + "a".repeat(32)),
                            new PhoneNumber("+14155550123"),
                            new PhoneNumber("+14155559999"),
                            null,
                            null,
                            Attributes.NONE,
                            null,
                            DUE,
                            AT),
            "begin", new BeginScheduledCall(ID, DUE),
            "begin early", new BeginScheduledCall(ID, DUE.minusMillis(1)),
            "miss", new MissScheduledCall(ID, DUE.plusSeconds(3_601)),
            "cancel", new CancelScheduledCall(ID, AT));

    private static final Map<String, ScheduleState> STATES = states();

    private static Map<String, ScheduleState> states() {
        Map<String, ScheduleState> states = new LinkedHashMap<>();
        states.put("unknown", new ScheduleState.Unknown());
        states.put("planned", new ScheduleState.Planned(DUE));
        states.put("begun", new ScheduleState.Begun());
        states.put("over", new ScheduleState.Over());
        return states;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command   | unknown             | planned                | begun           | over
            schedule    | CallScheduled       | .                      | .               | .
            begin       | .                   | ScheduledCallBegun     | .               | .
            begin early | .                   | .                      | .               | .
            miss        | .                   | ScheduledCallMissed    | .               | .
            cancel      | !SCHEDULE_NOT_FOUND | ScheduledCallCancelled | !SCHEDULE_BEGUN | .
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, ScheduleDecider::decide);
    }

    @Test
    void everyCommandAndStateStandsInTheTable() {
        assertThat(COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ScheduleCommand.class.getPermittedSubclasses());
        assertThat(STATES.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ScheduleState.class.getPermittedSubclasses());
    }

    @Test
    void theCallHasTheSchedulesNumber() {
        assertThat(ScheduleDecider.decide(new ScheduleState.Planned(DUE), new BeginScheduledCall(ID, DUE)))
                .containsExactly(new ScheduledCallBegun(ID, CallId.of(5104), DUE));
    }
}
