package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.simulator.behaviour.CallStatus;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ManyCallsTest {
    private static final int CALLS = 1000;

    @Test
    void aThousandCallsAtOnceAllEndAsScripted() throws Exception {
        try (var stage = new Stage(Stage.options().sendingAtOnce(32))) {
            var refused = new AtomicInteger();
            try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var number = 0; number < CALLS; number++) {
                    var to = "+1415555" + (1000 + number);
                    clients.execute(() -> create(stage, to, refused));
                }
            }
            stage.untilQuiet();

            var statistics = stage.simulator.statistics();
            assertThat(refused).hasValue(0);
            assertThat(statistics.ends())
                    .containsEntry(CallStatus.COMPLETED, 800L)
                    .containsEntry(CallStatus.BUSY, 100L)
                    .containsEntry(CallStatus.NO_ANSWER, 100L);
            assertThat(statistics.callbacks())
                    .hasSize(800 * 4 + 100 * 2 + 100 * 3)
                    .allSatisfy(callback -> assertThat(callback.httpStatus()).isEqualTo(204));
            assertThat(stage.platform.at("/voice")).hasSize(800);
            assertThat(statistics.callsByAttempt())
                    .hasSize(CALLS)
                    .allSatisfy((_, calls) -> assertThat(calls).isEqualTo(1));
        }
    }

    @Test
    void endedCallsAreForgottenInTheEnd() throws Exception {
        try (var stage = new Stage(Stage.options().keeping(10))) {
            var first = stage.called("+14155550107");
            stage.untilQuiet();
            for (var number = 0; number < 20; number++) {
                stage.called("+141555502" + number + "7");
            }
            stage.untilQuiet();
            assertThat(stage.get("/Calls/" + first + ".json").code()).isEqualTo(20404);
            var statistics = stage.simulator.statistics();
            assertThat(statistics.calls()).hasSize(10);
            assertThat(statistics.callbacks()).hasSize(10);
            assertThat(statistics.createRequests()).hasSize(10);
            assertThat(statistics.callCount()).isEqualTo(21);
        }
    }

    private static void create(Stage stage, String to, AtomicInteger refused) {
        try {
            if (stage.call(to, "Timeout", "5").status() != 201) {
                refused.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            refused.incrementAndGet();
        }
    }
}
