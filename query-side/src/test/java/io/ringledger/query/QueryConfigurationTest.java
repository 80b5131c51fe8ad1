package io.ringledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.registries.LocalNumberFiles;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.query.projection.ProjectionAdmin;
import io.ringledger.query.projection.ProjectionState;
import io.ringledger.query.projection.ProjectionState.Status;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The wiring starts with what other modules bring: event store, MongoDB, serializer, clock, files of numbers and emitter. */
class QueryConfigurationTest {
    private static final List<String> PROJECTIONS = List.of(
            "agents",
            "api-keys",
            "audit-log",
            "business-configs",
            "calls",
            "call-counts",
            "campaigns",
            "campaign-results",
            "consents",
            "controlled-calls",
            "dial-decisions",
            "dialing-control",
            "data-requests",
            "dnc-log",
            "escalation-counts",
            "escalations",
            "qa-reviews",
            "qa-runs",
            "quality-counts",
            "scheduled-calls",
            "security-events",
            "identity",
            "knowledge",
            "lead-counts",
            "lead-imports",
            "lead-refusals",
            "lead-segments",
            "lead-steps",
            "leads",
            "legal-holds",
            "members",
            "notes",
            "own-numbers",
            "registries",
            "revocations",
            "roles",
            "subjects",
            "transcripts");
    private static final int GAUGES_EACH = 5;

    @Test
    void runsEveryProjectionAndShowsHowItIsDoing() {
        MongoDatabase database = MongoTest.database();
        try (Log log = new Histories(61).log(20);
                var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(EventStore.class, log::store);
            context.registerBean(Serializer.class, Serializers::messages);
            context.registerBean(Clock.class, Clock::systemUTC);
            context.registerBean(
                    OpenNumberFiles.class,
                    () -> new OpenNumberFiles(
                            new LocalNumberFiles(Path.of("no registries here"), Clock.systemUTC()), Clock.systemUTC()));
            context.registerBean(
                    QueryUpdateEmitter.class,
                    () -> SimpleQueryBus.builder().build().queryUpdateEmitter());
            context.registerBean(
                    MongoDatabaseFactory.class,
                    () -> new SimpleMongoClientDatabaseFactory(MongoTest.client(), database.getName()));
            TestPropertyValues.of("ringledger.projections.refresh=20ms", "ringledger.projections.claim-interval=100ms")
                    .applyTo(context);
            context.register(QueryConfiguration.class);
            context.refresh();

            ProjectionAdmin admin = context.getBean(ProjectionAdmin.class);
            assertThat(admin.list()).extracting(ProjectionState::name).containsExactlyInAnyOrderElementsOf(PROJECTIONS);
            await().until(() -> admin.list().stream()
                    .allMatch(state -> state.status() == Status.LIVE && state.lag() == 0 && state.position() > 0));
            var registry = new SimpleMeterRegistry();
            context.getBean(MeterBinder.class).bindTo(registry);
            assertThat(registry.getMeters()).hasSize(PROJECTIONS.size() * GAUGES_EACH);
            assertThat(registry.get("ringledger.projection.lag").gauges())
                    .allSatisfy(gauge -> assertThat(gauge.value()).isZero());
        }
    }
}
