package io.ringledger.command.quality.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallPlace;
import io.ringledger.api.quality.QaRunCommand;
import io.ringledger.api.quality.QaRunCommand.AdvanceQaRun;
import io.ringledger.api.quality.QaRunCommand.StartQaRun;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.quality.QaRunAdvanced;
import io.ringledger.events.quality.QaRunFinished;
import io.ringledger.vocabulary.QaRunId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class QaRunDeciderTest {
    private static final QaRunId ID = QaRunId.of(7);
    private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");
    private static final CallPlace BEGINNING = new CallPlace(AT, 0);
    private static final CallPlace FURTHER = new CallPlace(AT.plusSeconds(9), 2);

    private static final StartQaRun START = new StartQaRun(ID, AT, AT.plusSeconds(60), null, AT);
    private static final Map<String, QaRunCommand> COMMANDS = Map.of(
            "start", START,
            "first step", step(BEGINNING, FURTHER, false),
            "second step", step(FURTHER, new CallPlace(AT.plusSeconds(20), 1), false),
            "second step, last", step(FURTHER, FURTHER, true));

    private static final Map<String, QaRunState> STATES = states();

    private static Map<String, QaRunState> states() {
        Map<String, QaRunState> states = new LinkedHashMap<>();
        states.put("missing", new QaRunState.Missing());
        states.put("started", after(new QaRunState.Missing(), START));
        states.put("advanced", after(states.get("started"), step(BEGINNING, FURTHER, false)));
        states.put("finished", after(states.get("advanced"), step(FURTHER, FURTHER, true)));
        return states;
    }

    private static AdvanceQaRun step(CallPlace after, CallPlace through, boolean last) {
        return new AdvanceQaRun(ID, after, through, 5, 3, "rubric-1", last, AT);
    }

    private static QaRunState after(QaRunState state, QaRunCommand command) {
        QaRunState next = state;
        for (var event : QaRunDecider.decide(state, command)) {
            next = QaRunState.evolve(next, event);
        }
        return next;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command         | missing           | started       | advanced      | finished
            start             | QaRunStarted      | .             | .             | .
            first step        | !QA_RUN_NOT_FOUND | QaRunAdvanced | .             | .
            second step       | !QA_RUN_NOT_FOUND | .             | QaRunAdvanced | .
            second step, last | !QA_RUN_NOT_FOUND | .             | QaRunFinished | .
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, QaRunDecider::decide);
    }

    @Test
    void theNumbersAreOfAllSteps() {
        QaRunState advanced = Objects.requireNonNull(STATES.get("advanced"));
        assertThat(QaRunDecider.decide(advanced, Objects.requireNonNull(COMMANDS.get("second step"))))
                .containsExactly(new QaRunAdvanced(ID, AT.plusSeconds(20), 1, 10, 6, "rubric-1", AT));
        assertThat(QaRunDecider.decide(advanced, Objects.requireNonNull(COMMANDS.get("second step, last"))))
                .containsExactly(new QaRunFinished(ID, 10, 6, "rubric-1", AT));
    }
}
