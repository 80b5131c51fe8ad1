package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.simulator.behaviour.CallStatus;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class ManyCallsTest {
    private static final int CALLS = 1000;
    // the JDK's server closes what idles beyond 200 connections, under the hands of a client about to use it again
    private static final int CONNECTIONS = 150;

    private final Semaphore connections = new Semaphore(CONNECTIONS);

    @Test
    void aThousandCallsAtOnceAllEndAsScripted() throws Exception {
        try (var stage = new Stage(Stage.options().sendingAtOnce(32))) {
            var refused = new ConcurrentLinkedQueue<Object>();
            try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var number = 0; number < CALLS; number++) {
                    var to = "+1415555" + (1000 + number);
                    clients.execute(() -> create(stage, to, refused));
                }
            }
            stage.untilQuiet();

            var statistics = stage.simulator.statistics();
            assertThat(refused).isEmpty();
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

    private void create(Stage stage, String to, Queue<Object> refused) {
        connections.acquireUninterruptibly();
        try {
            var answer = stage.call(to, "Timeout", "5");
            if (answer.status() != 201) {
                refused.add(answer);
            }
        } catch (IOException | InterruptedException e) {
            refused.add(e);
        } finally {
            connections.release();
        }
    }
}
