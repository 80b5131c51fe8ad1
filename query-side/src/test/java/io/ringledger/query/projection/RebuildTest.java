package io.ringledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.query.audit.AuditProjections;
import io.ringledger.query.calls.CallProjections;
import io.ringledger.query.projection.ProjectionState.Status;
import io.ringledger.query.testing.FaultyDatabase;
import io.ringledger.query.testing.FaultyDatabase.Moment;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rebuild fills the next version and switches to it; readers see one or the other and never a part. */
class RebuildTest {
    private final MongoDatabase database = MongoTest.database();

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void buildsTheSameWithAnyNumberOfSegments(int segments) {
        Random random = new Random(segments);
        try (Log log = new Histories(31).log(300);
                var running = new Running(
                        log,
                        database,
                        Running.settings(1 + random.nextInt(256), 1 + random.nextInt(1_000), segments),
                        CallProjections.calls(),
                        CallProjections.callCounts())) {
            await().until(() -> running.isAtEnd("calls") && running.isAtEnd("call-counts"));
            assertThat(running.hash("calls")).isEqualTo(Builds.cleanCalls(log));

            assertThat(running.admin.rebuild("calls")).isEqualTo(2);
            assertThat(running.admin.rebuild("calls")).isEqualTo(2);
            running.admin.rebuild("call-counts");
            assertThat(running.admin.state("calls").status()).isEqualTo(Status.REBUILDING);
            log.append("call_77", new Histories(32).history(77).events().getFirst(), Histories.TENANTS.getFirst());

            await().until(() -> running.admin.list().stream()
                    .allMatch(state -> state.version() == 2 && state.status() == Status.LIVE));
            await().until(() -> running.isAtEnd("calls") && running.isAtEnd("call-counts"));
            assertThat(running.pointers.collection("calls")).isEqualTo("calls_v2");
            assertThat(running.hash("calls")).isEqualTo(Builds.cleanCalls(log));
            assertThat(running.hash("call-counts")).isEqualTo(Builds.cleanVolume(log));
            await().until(() ->
                    !database.listCollectionNames().into(new ArrayList<>()).contains("calls_v1"));
        }
    }

    @Test
    void aJournalAndItsSumsAreRebuiltTogether() {
        try (Log log = new Histories(36).log(100);
                var running = new Running(log, database, Running.SETTINGS, AuditProjections.auditLog())) {
            await().until(() -> running.isAtEnd("audit-log"));
            running.admin.rebuild("audit-log");
            log.append("call_77", new Histories(32).history(77).events().getFirst(), Histories.TENANTS.getFirst());
            await().until(() -> running.admin.state("audit-log").version() == 2 && running.isAtEnd("audit-log"));
            assertThat(running.pointers.sums("audit-log")).isEqualTo("audit-log_sums_v2");
            assertThat(Builds.hash(database, Builds.AUDIT.next()))
                    .isEqualTo(Builds.clean(log, Builds::audit, Builds.AUDIT));
            await().until(() -> database.listCollectionNames().into(new ArrayList<>()).stream()
                    .noneMatch(Builds.AUDIT.collections()::contains));
        }
    }

    @Test
    void anInterruptedRebuildGoesOnAfterARestart() {
        try (Log log = new Histories(33).log(200)) {
            try (var running = new Running(log, database, Running.SETTINGS, CallProjections.calls())) {
                await().until(() -> running.isAtEnd("calls"));
                running.admin.rebuild("calls");
            }
            try (var running = new Running(log, database, Running.SETTINGS, CallProjections.calls())) {
                await().until(() -> running.admin.state("calls").version() == 2 && running.isAtEnd("calls"));
                assertThat(running.hash("calls")).isEqualTo(Builds.cleanCalls(log));
            }
        }
    }

    @Test
    void twoNodesShareSegmentsAndSwitchOnce() {
        try (Log log = new Histories(34).log(200);
                var one = new Running(log, database, Running.SETTINGS, CallProjections.calls());
                var other = new Running(log, database, node("other"), CallProjections.calls())) {
            one.admin.rebuild("calls");
            await().until(() -> one.admin.state("calls").version() == 2
                    && other.admin.state("calls").version() == 2);
            await().until(() -> one.hash("calls").equals(Builds.cleanCalls(log)));
            assertThat(other.hash("calls")).isEqualTo(one.hash("calls"));
        }
    }

    private static ProjectionSettings node(String name) {
        ProjectionSettings same = Running.SETTINGS;
        return new ProjectionSettings(
                same.batch(),
                same.rebuildBatch(),
                same.segments(),
                same.rebuildSegments(),
                same.refresh(),
                same.retention(),
                same.claimInterval(),
                same.claimTimeout(),
                same.retryFirst(),
                same.retryAtMost(),
                name);
    }

    @Test
    void aSkippedEventDegradesSumsUntilTheyAreRebuilt() {
        Broken broken = new Broken();
        broken.at(
                event -> event.payload() instanceof CallEnded && event.stream().hashCode() % 5 == 0);
        try (Log log = new Histories(35).log(100);
                var running =
                        new Running(log, database, Running.SETTINGS, broken.buckets(CallProjections.callCounts()))) {
            await().until(() -> running.isAtEnd("call-counts"));
            ProjectionState state = running.admin.state("call-counts");
            assertThat(state.status()).isEqualTo(Status.DEGRADED);
            assertThat(state.skipped()).isGreaterThan(3);
            assertThat(running.hash("call-counts")).isNotEqualTo(Builds.cleanVolume(log));
            assertThat(skippedGauge(running)).isEqualTo((double) state.skipped());

            broken.mend();
            running.admin.rebuild("call-counts");
            await().until(() ->
                    running.admin.state("call-counts").status() == Status.LIVE && running.isAtEnd("call-counts"));
            assertThat(running.hash("call-counts")).isEqualTo(Builds.cleanVolume(log));
        }
    }

    private static double skippedGauge(Running running) {
        var registry = new SimpleMeterRegistry();
        new ProjectionMetrics(running.admin).bindTo(registry);
        return registry.get("ringledger.projection.skipped").gauge().value();
    }

    @Test
    void parkedStreamsDegradeUntilTheyAreRetried() {
        Broken broken = new Broken();
        broken.at(event -> event.sequence() == 1 && event.stream().hashCode() % 5 == 0);
        try (Log log = new Histories(36).log(100);
                var running = new Running(log, database, Running.SETTINGS, broken.stream(CallProjections.calls()))) {
            await().until(() -> running.isAtEnd("calls"));
            assertThat(running.admin.state("calls").status()).isEqualTo(Status.DEGRADED);
            assertThat(running.admin.retryLetters("calls")).isPositive();
            assertThat(running.admin.state("calls").status()).isEqualTo(Status.DEGRADED);
            broken.mend();
            assertThat(running.admin.retryLetters("calls")).isZero();
            assertThat(running.hash("calls")).isEqualTo(Builds.cleanCalls(log));
            assertThat(running.admin.state("calls").status()).isEqualTo(Status.LIVE);
        }
    }

    @Test
    void parkedStreamsAreRetriedByThemselves() {
        Broken broken = new Broken();
        broken.at(event -> event.sequence() == 1 && event.stream().hashCode() % 5 == 0);
        try (Log log = new Histories(38).log(100);
                var running = new Running(
                        log,
                        database,
                        Running.retrying(Duration.ofMillis(50)),
                        broken.stream(CallProjections.calls()))) {
            await().until(() -> running.isAtEnd("calls"));
            assertThat(running.admin.state("calls").parked()).isPositive();
            broken.mend();
            await().until(() -> running.admin.state("calls").status() == Status.LIVE);
            assertThat(running.hash("calls")).isEqualTo(Builds.cleanCalls(log));
        }
    }

    @Test
    void aStoreThatFailsIsTriedAgain() {
        var faulty = new FaultyDatabase(database);
        try (Log log = new Histories(37).log(50)) {
            faulty.breakAt(1, Moment.HALFWAY);
            try (var running = new Running(log, faulty.database(), Running.SETTINGS, CallProjections.calls())) {
                await().atMost(Duration.ofSeconds(15)).until(() -> running.isAtEnd("calls"));
                assertThat(running.hash("calls")).isEqualTo(Builds.cleanCalls(log));
            }
        }
    }

    @Test
    void anUnknownProjectionIsRefused() {
        try (Log log = new Log();
                var running = new Running(log, database, Running.SETTINGS, CallProjections.calls())) {
            assertThatThrownBy(() -> running.admin.rebuild("nothing")).isInstanceOf(Rejected.class);
        }
    }
}
