package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.command.sentiment.SentimentAnalyser;
import io.ringledger.command.snapshots.LongStreams;
import io.ringledger.events.calls.AiMessaged;
import io.ringledger.events.calls.AiPaused;
import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallRang;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.messages.CauseProvider;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.PersonalText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Long calls are read from a snapshot, and from their first event where the snapshot is of another revision. */
class CallSnapshotTest {
    private static final MetaData ACME = MetaData.with(MetadataKeys.TENANT_ID, "acme");
    private static final int LONG = 10_000;

    private final StoringEngine engine = new StoringEngine(
            new SubjectKeys(new MapRecords()),
            LongStreams.of(CallAggregate.class).currentRevisions());
    private Configuration axon;

    @BeforeEach
    void start() {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Serializers.messages())
                .registerComponent(SentimentAnalyser.class, c -> new CallAggregates.BadWords())
                .configureEmbeddedEventStore(c -> engine)
                .configureCorrelationDataProviders(c -> List.of(new CauseProvider()))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(CallAggregate.class)
                        .configureSnapshotTrigger(c -> new EventCountSnapshotTriggerDefinition(c.snapshotter(), 50)))
                .buildConfiguration();
        axon.start();
        var received = new CallReceived(CALL, PARTY, CUSTOMER, LINE, SID, AT);
        append(0, received);
        append(1, new CallRang(CALL, SID, AT, true));
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void aCallWithTenThousandEventsIsReadFromItsSnapshot() {
        for (int sequence = 2; sequence < LONG; sequence++) {
            append(sequence, new CallRang(CALL, SID, AT, true));
        }
        send(new EndCall(CALL, null, null, AT));
        assertThat(engine.snapshots).hasSize(1);
        engine.readFrom.clear();
        send(new EndCall(CALL, null, null, AT));
        assertThat(engine.readFrom).containsExactly(LONG + 1L);
        assertThat(engine.events).hasSize(LONG + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4", "5"})
    void aSnapshotOfAnotherRevisionIsIgnoredAndTheStreamReadWhole(String revision) throws IOException {
        String snapshot = resource("r" + revision);
        engine.snapshots.add(StoringEngine.entry(message(1, new CallAggregate()), revision, snapshot, "{}"));
        send(new EndCall(CALL, null, null, AT));
        assertThat(engine.readFrom).contains(0L);
        assertThat(engine.events.getLast().getPayload().getType().getName()).isEqualTo(HangUpRequested.class.getName());
    }

    /** What is in a snapshot is read by later releases: another form needs another revision. */
    @Test
    void theFormOfASnapshotIsTheApprovedOneOfItsRevision() throws IOException {
        append(2, new CallAnswered(CALL, SID, AnsweredBy.HUMAN, AT.plusSeconds(5), true));
        append(3, CallDecider.decide(anInboundCall(), speech(null, SID, 2)).getFirst());
        append(4, CallDecider.decide(anAnsweredCall(), escalate(ESCALATION)).getFirst());
        append(5, CallDecider.decide(anEscalatedCall(), takeOver(ESCALATION)).getFirst());
        append(6, ReviewDecider.score(anEndedCall(), score("rubric-1", 5)).getFirst());
        append(7, new AiMessaged(CALL, PARTY, 1, new PersonalText("hello Jane"), AT));
        append(8, new AiPaused(CALL, AT));
        for (int sequence = 9; sequence < 60; sequence++) {
            append(sequence, new CallRang(CALL, SID, AT, true));
        }
        send(new EndCall(CALL, null, null, AT));
        var snapshot = engine.snapshots.getFirst().getPayload();
        assertThat(snapshot.getType().getRevision()).isEqualTo("6");
        assertThat(JsonMapper.shared().readTree(snapshot.getData()))
                .isEqualTo(JsonMapper.shared().readTree(resource("r6")));
        assertThat(snapshot.getData())
                .doesNotContain(CUSTOMER.value())
                .doesNotContain("hello")
                .doesNotContain("Jane");
    }

    private void send(Object command) {
        axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, ACME));
    }

    private void append(long sequence, Object event) {
        var message = message(sequence, event);
        var unitOfWork = DefaultUnitOfWork.startAndGet(message);
        engine.appendEvents(List.of(message));
        unitOfWork.rollback();
    }

    private static GenericDomainEventMessage<Object> message(long sequence, Object payload) {
        return new GenericDomainEventMessage<>("CallAggregate", CALL.value(), sequence, payload, ACME);
    }

    private static String resource(String revision) throws IOException {
        try (InputStream in =
                CallSnapshotTest.class.getResourceAsStream("/snapshots/CallAggregate." + revision + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
