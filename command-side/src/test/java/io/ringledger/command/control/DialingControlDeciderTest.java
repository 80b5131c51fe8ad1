package io.ringledger.command.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.control.DialingControlCommand;
import io.ringledger.api.control.DialingControlCommand.LiftEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.LookAtDialing;
import io.ringledger.api.control.DialingControlCommand.OrderEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.RequireDialing;
import io.ringledger.api.control.DialingControlCommand.SetDialingLimits;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.control.EmergencyStopLifted;
import io.ringledger.events.control.EmergencyStopOrdered;
import io.ringledger.vocabulary.DialingControlId;
import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.StopId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command in every state. A dot is silence, an exclamation mark a refusal. */
class DialingControlDeciderTest {
    private static final DialingControlId CONTROL = new DialingControlId("control_" + "a".repeat(32));
    private static final StopId STOP = StopId.of(3);
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final DialingLimits TEN = new DialingLimits(10, null);

    private static final Map<String, DialingControlCommand> COMMANDS = Map.of(
            "order", new OrderEmergencyStop(CONTROL, STOP, new PersonalText("wrong list"), AT),
            "order again", new OrderEmergencyStop(CONTROL, StopId.of(4), null, AT),
            "lift", new LiftEmergencyStop(CONTROL, AT),
            "ten", new SetDialingLimits(CONTROL, TEN, AT),
            "ten, two a second", new SetDialingLimits(CONTROL, new DialingLimits(10, 2), AT),
            "look", new LookAtDialing(CONTROL),
            "require", new RequireDialing(CONTROL));

    private static final Map<String, DialingControlState> STATES = states();

    private static Map<String, DialingControlState> states() {
        Map<String, DialingControlState> states = new LinkedHashMap<>();
        states.put("new", DialingControlState.NEW);
        states.put("limited", new DialingControlState(null, TEN));
        states.put("stopped", new DialingControlState(STOP, TEN));
        return states;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command         | new                  | limited              | stopped
            order             | EmergencyStopOrdered | EmergencyStopOrdered | .
            order again       | EmergencyStopOrdered | EmergencyStopOrdered | .
            lift              | .                    | .                    | EmergencyStopLifted
            ten               | DialingLimitsSet     | .                    | .
            ten, two a second | DialingLimitsSet     | DialingLimitsSet     | DialingLimitsSet
            look              | .                    | .                    | .
            require           | .                    | .                    | !EMERGENCY_STOPPED
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, DialingControlDecider::decide);
    }

    @Test
    void everyCommandStandsInTheTable() {
        assertThat(COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(DialingControlCommand.class.getPermittedSubclasses());
    }

    @Test
    void aStopThatWasLiftedMayBeOrderedAgainAndLimitsOutliveIt() {
        var limited = new DialingControlState(null, TEN);
        var ordered = (EmergencyStopOrdered)
                DialingControlDecider.decide(limited, new OrderEmergencyStop(CONTROL, STOP, null, AT))
                        .getFirst();
        var stopped = DialingControlState.evolve(limited, ordered);
        assertThat(stopped).isEqualTo(new DialingControlState(STOP, TEN));
        assertThat(ordered.subject().value()).isEqualTo(STOP.value());
        assertThat(DialingControlState.evolve(stopped, new EmergencyStopLifted(CONTROL, STOP, AT)))
                .isEqualTo(limited);
    }
}
