package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.vocabulary.CarrierStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** How well a call was handled is said once it was talked on and is over. */
class ReviewDeciderTest {
    private static final Map<String, CallCommand> COMMANDS = Map.of(
            "rubric-1 by 5", score("rubric-1", 5),
            "rubric-1 by 6", score("rubric-1", 6),
            "rubric-2 by 5", score("rubric-2", 5),
            "review", review());

    private static final Map<String, CallState> STATES = states();

    private static Map<String, CallState> states() {
        CallState scored = after(anEndedCall(), score("rubric-1", 5));
        Map<String, CallState> states = new LinkedHashMap<>();
        states.put("missing", new CallState.NotPlaced());
        states.put("requested", aRequestedCall());
        states.put("withdrawn", aWithdrawnCall());
        states.put("answered", anAnsweredCall());
        states.put("busy", after(anOutboundCall(), report(CarrierStatus.BUSY)));
        states.put("ended", anEndedCall());
        states.put("scored", scored);
        states.put("reviewed", after(scored, Objects.requireNonNull(COMMANDS.get("review"))));
        return states;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command     | missing         | requested            | withdrawn            | answered             | busy                 | ended        | scored       | reviewed
            rubric-1 by 5 | !CALL_NOT_FOUND | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | CallScored   | .            | .
            rubric-1 by 6 | !CALL_NOT_FOUND | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | CallScored   | CallScored   | CallScored
            rubric-2 by 5 | !CALL_NOT_FOUND | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | CallScored   | CallScored   | CallScored
            review        | !CALL_NOT_FOUND | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | !CALL_NOT_REVIEWABLE | CallReviewed | CallReviewed | CallReviewed
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, CallDecider::decide);
    }

    @Test
    void theRefusalSaysWhereTheCallIs() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> CallDecider.decide(anAnsweredCall(), score("rubric-1", 5)))
                .satisfies(refused -> assertThat(refused.rejection().details()).containsEntry("status", "in_progress"));
    }
}
