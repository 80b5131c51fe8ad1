package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.engine;
import static io.ringledger.embedded.events.Logs.event;
import static io.ringledger.embedded.events.Logs.open;
import static io.ringledger.embedded.events.Logs.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.embedded.events.Logs.Noted;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogStorageEngineTest {

    @TempDir
    Path directory;

    private EmbeddedEventLog log;
    private EventStorageEngine engine;

    @BeforeEach
    void openLog() {
        log = open(directory);
        engine = engine(log);
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    private List<TrackedEventMessage<?>> all() {
        return engine.readEvents(null, false).collect(toList());
    }

    @Nested
    class Appending {

        @Test
        void keepsWhatWasSaidThroughAReopening() {
            var said = event("call_1", 0, "hello");
            engine.appendEvents(said);
            log.close();
            openLog();

            var read = engine.readEvents("call_1").next();
            assertThat(read.getIdentifier()).isEqualTo(said.getIdentifier());
            assertThat(read.getTimestamp()).isEqualTo(said.getTimestamp());
            assertThat(read.getMetaData()).isEqualTo(said.getMetaData());
            assertThat(read.getPayload()).isEqualTo(new Noted("hello"));
            assertThat(read.getType()).isEqualTo("Note");
        }

        @Test
        void refusesASecondStreamOfTheSameName() {
            engine.appendEvents(event("call_1", 0));
            assertThatThrownBy(() -> engine.appendEvents(event("call_1", 0)))
                    .isInstanceOf(AggregateStreamCreationException.class);
        }

        @Test
        void refusesASequenceThatIsTaken() {
            engine.appendEvents(event("call_1", 0), event("call_1", 1));
            assertThatThrownBy(() -> engine.appendEvents(event("call_1", 1)))
                    .isInstanceOf(ConcurrencyException.class)
                    .isNotInstanceOf(AggregateStreamCreationException.class);
        }

        @Test
        void aRefusedAppendLeavesNothingBehindAndNoGap() {
            engine.appendEvents(event("call_1", 0), event("call_1", 1));
            assertThatThrownBy(() -> engine.appendEvents(event("call_2", 0), event("call_2", 1), event("call_1", 1)))
                    .isInstanceOf(ConcurrencyException.class);
            engine.appendEvents(event("call_3", 0));

            assertThat(engine.readEvents("call_2").hasNext()).isFalse();
            assertThat(log.readRaw(1, 10)).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L);
            assertThat(log.readRaw(1, 10))
                    .extracting(StoredEvent::stream)
                    .containsExactly("call_1", "call_1", "call_3");
        }

        @Test
        void takesEventsOfNoAggregate() {
            EventMessage<Noted> alone = GenericEventMessage.asEventMessage(new Noted("alone"));
            engine.appendEvents(alone);
            var read = all().getFirst();
            assertThat(read).isNotInstanceOf(DomainEventMessage.class);
            assertThat(read.getIdentifier()).isEqualTo(alone.getIdentifier());
        }
    }

    @Nested
    class Reading {

        @Test
        void aStreamFromASequenceOn() {
            LongStream.range(0, 35).forEach(i -> engine.appendEvents(event("call_1", i), event("call_2", i)));
            var read = engine.readEvents("call_1", 3).asStream().toList();
            assertThat(read)
                    .extracting(DomainEventMessage::getSequenceNumber)
                    .containsExactlyElementsOf(LongStream.range(3, 35).boxed().toList());
            assertThat(texts(read)).first().isEqualTo("text 3");
            assertThat(engine.lastSequenceNumberFor("call_1")).contains(34L);
            assertThat(engine.lastSequenceNumberFor("call_3")).isEmpty();
        }

        @Test
        void theLogFromAnyToken() {
            LongStream.range(0, 100).forEach(i -> engine.appendEvents(event("call_1", i)));
            assertThat(all()).hasSize(100);
            assertThat(engine.readEvents(new GlobalSequenceTrackingToken(40), false))
                    .extracting(TrackedEventMessage::trackingToken)
                    .first()
                    .isEqualTo(new GlobalSequenceTrackingToken(41));
            assertThat(engine.readEvents(engine.createHeadToken(), false)).isEmpty();
            assertThat(engine.readEvents(engine.createTailToken(), false)).hasSize(100);
        }

        @Test
        void aTokenAtATimeIsJustBeforeTheFirstEventSince() {
            LongStream.range(0, 5).forEach(i -> engine.appendEvents(event("call_1", i)));
            assertThat(engine.createTokenAt(Logs.START.plusSeconds(2))).isEqualTo(new GlobalSequenceTrackingToken(2));
            assertThat(engine.createTokenAt(Logs.START.minusSeconds(9))).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(engine.createTokenAt(Logs.START.plusSeconds(9))).isEqualTo(engine.createHeadToken());
        }

        @Test
        void rawEventsAreTheBytesThatTheSerializerMade() {
            engine.appendEvents(event("call_1", 0, "raw"));
            var raw = log.readRaw(1, 10).getFirst();
            assertThat(new String(raw.payload(), UTF_8)).isEqualTo("{\"text\":\"raw\"}");
            assertThat(raw.payloadType()).isEqualTo(Noted.class.getName());
            assertThat(raw.timestamp()).isEqualTo(Logs.START);
            assertThat(log.readRaw(2, 10)).isEmpty();
        }
    }

    @Nested
    class Snapshots {

        @Test
        void theNewestWinsWhateverComesLast() {
            engine.storeSnapshot(event("call_1", 9, "nine"));
            engine.storeSnapshot(event("call_1", 19, "nineteen"));
            engine.storeSnapshot(event("call_1", 9, "nine again"));
            assertThat(engine.readSnapshot("call_1").orElseThrow().getPayload()).isEqualTo(new Noted("nineteen"));
            assertThat(engine.readSnapshot("call_2")).isEmpty();
        }

        @Test
        void areNotEvents() {
            engine.storeSnapshot(event("call_1", 9));
            assertThat(all()).isEmpty();
        }
    }
}
