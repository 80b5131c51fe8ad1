package io.ringledger.platform.audit.axonserver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.ringledger.platform.audit.RawEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AxonServerLogTest {
    private final AxonServerPeer server;
    private AxonServerArchive log;

    AxonServerLogTest() throws IOException {
        server = new AxonServerPeer();
    }

    @BeforeEach
    void connect() {
        log = AxonServerArchive.open(server.address(), Optional.empty());
    }

    @AfterEach
    void disconnect() {
        log.close();
        server.close();
    }

    @Test
    void positionsAreTokensCountedFromOne() {
        server.append(notes(0, 700));
        assertThat(log.after(0, 256)).extracting(RawEvent::position).first().isEqualTo(1L);
        assertThat(log.after(256, 256)).extracting(RawEvent::position).last().isEqualTo(512L);
        assertThat(log.after(512, 256)).hasSize(188);
        assertThat(log.after(700, 256)).isEmpty();
        assertThat(server.streams()).as("who goes on keeps the stream").isEqualTo(1);
    }

    @Test
    void whoeverGoesBackReadsTheSameAgain() {
        server.append(notes(0, 10));
        List<RawEvent> first = log.after(0, 10);
        assertThat(log.after(0, 10)).extracting(RawEvent::contentHash).isEqualTo(hashes(first));
    }

    @Test
    void anEmptyLogHasNoEvents() {
        assertThat(log.after(Long.MIN_VALUE, 10)).isEmpty();
    }

    @Test
    void allOfItIsRead() {
        server.append(notes(0, 2_500));
        List<Long> positions = new ArrayList<>();
        log.all().forEachRemaining(event -> positions.add(event.position()));
        assertThat(positions).hasSize(2_500).endsWith(2_500L);
    }

    @Test
    void bytesAndTextsAreAsTheyAreStored() {
        server.append(List.of(note(3).toBuilder()
                .putMetaData("userId", text("\u00fc\ud83d\ude00"))
                .putMetaData("tenantId", text("t1"))
                .putMetaData(
                        "count", MetaDataValue.newBuilder().setNumberValue(7).build())
                .putMetaData(
                        "ratio", MetaDataValue.newBuilder().setDoubleValue(1.5).build())
                .build()));
        RawEvent event = log.after(0, 1).getFirst();
        assertThat(event.stream()).isEqualTo("note_1");
        assertThat(event.sequence()).isEqualTo(3);
        assertThat(event.aggregateType()).isEqualTo("Note");
        assertThat(event.revision()).isNull();
        assertThat(event.storedTime()).isEqualTo(1_764_000_000_003L);
        assertThat(new String(event.payload(), UTF_8)).isEqualTo("{\"text\":3}");
        assertThat(new String(event.metadata(), UTF_8))
                .isEqualTo(
                        "{\"count\":7,\"ratio\":{\"double\":\"0x1.8p0\"},\"tenantId\":\"t1\",\"userId\":\"\u00fc\ud83d\ude00\"}");
        assertThat(event.tenant()).isEqualTo("t1");
    }

    @Test
    void anEventOfNoAggregateHasItsOwnIdAsStream() {
        server.append(List.of(note(0).toBuilder()
                .clearAggregateIdentifier()
                .clearAggregateType()
                .build()));
        RawEvent event = log.after(0, 1).getFirst();
        assertThat(event.stream()).isEqualTo("event-0");
        assertThat(event.aggregateType()).isNull();
    }

    private static List<io.ringledger.platform.audit.Hash> hashes(List<RawEvent> events) {
        return events.stream().map(RawEvent::contentHash).toList();
    }

    private static List<Event> notes(int from, int to) {
        return IntStream.range(from, to).mapToObj(AxonServerLogTest::note).toList();
    }

    private static Event note(int sequence) {
        return Event.newBuilder()
                .setMessageIdentifier("event-" + sequence)
                .setAggregateIdentifier("note_1")
                .setAggregateSequenceNumber(sequence)
                .setAggregateType("Note")
                .setTimestamp(1_764_000_000_000L + sequence)
                .setPayload(SerializedObject.newBuilder()
                        .setType("a.Noted")
                        .setData(ByteString.copyFromUtf8("{\"text\":" + sequence + "}")))
                .build();
    }

    private static MetaDataValue text(String value) {
        return MetaDataValue.newBuilder().setTextValue(value).build();
    }
}
