package io.ringledger.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No two events have the same form, and the form stays what it is. */
class EncodingTest {
    private static final byte[] NOTHING = {};

    @Test
    void whatWasEncodedCanBeToldFromItsBytes() {
        Random random = new Random(20261127);
        for (int i = 0; i < 5_000; i++) {
            RawEvent event = anyEvent(random);
            assertThat(decode(event.contentForm().toBytes())).isEqualTo(tuple(event));
        }
    }

    @Test
    void differentEventsHaveDifferentHashes() {
        Random random = new Random(42);
        Map<Hash, String> seen = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            RawEvent event = anyEvent(random);
            String before = seen.put(event.contentHash(), tuple(event));
            assertThat(before).isIn(null, tuple(event));
        }
    }

    @Test
    void aMissingTextIsNotAnEmptyOne() {
        assertThat(event("s", null, "x", null).contentHash())
                .isNotEqualTo(event("s", "", "x", null).contentHash())
                .isNotEqualTo(event("s", null, "x", "").contentHash());
    }

    @Test
    void aCharacterCannotMoveToItsNeighbour() {
        assertThat(event("ab", "c", "x", null).contentHash())
                .isNotEqualTo(event("a", "bc", "x", null).contentHash());
    }

    @Test
    void halfACharacterIsNoText() {
        RawEvent event = event("\ud800", null, "x", null);
        assertThatThrownBy(event::contentHash).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whoever writes another verifier starts from these bytes. They may never change; a new form has a new version. */
    @Test
    void theFormIsTheOneOfVersion1() {
        RawEvent event =
                new RawEvent(7, "call_1", 2, "Call", "e-1", "a.B", null, 1_000_000_001L, "{}".getBytes(UTF_8), NOTHING);
        assertThat(HexFormat.of().formatHex(event.contentForm().toBytes()))
                .isEqualTo("0101" + "00000006" + "63616c6c5f31" + "0000000000000002" + "01" + "00000004" + "43616c6c"
                        + "00000003" + "652d31" + "00000003" + "612e42" + "00" + "000000003b9aca01" + "00000002"
                        + "7b7d"
                        + "00000000");
    }

    @Test
    void theTenantIsReadFromPlainMetadata() {
        assertThat(tenantOf("{\"userId\":\"tenantId\",\"tenantId\":\"t1\"}")).isEqualTo("t1");
        assertThat(tenantOf("{\"nested\":{\"tenantId\":\"t2\"},\"tenantId\":\"t1\"}"))
                .isEqualTo("t1");
        assertThat(tenantOf("{\"nested\":{\"tenantId\":\"t2\"}}")).isEqualTo(RawEvent.NO_TENANT);
        assertThat(tenantOf("{}")).isEqualTo(RawEvent.NO_TENANT);
        assertThat(tenantOf("{\"tenantId\":")).isEqualTo(RawEvent.NO_TENANT);
        assertThat(tenantOf("{\"tenantId\":7}")).isEqualTo(RawEvent.NO_TENANT);
        assertThat(tenantOf("")).isEqualTo(RawEvent.NO_TENANT);
    }

    private static String tenantOf(String metadata) {
        return new RawEvent(1, "s", 0, null, "e", "t", null, 0, NOTHING, metadata.getBytes(UTF_8)).tenant();
    }

    private static RawEvent event(
            String stream, @Nullable String aggregateType, String eventId, @Nullable String revision) {
        return new RawEvent(1, stream, 0, aggregateType, eventId, "t", revision, 0, NOTHING, NOTHING);
    }

    /** Short fields of few letters, so that neighbours would be mixed up if they could be. */
    private static RawEvent anyEvent(Random random) {
        return new RawEvent(
                1,
                text(random),
                random.nextInt(3),
                random.nextBoolean() ? null : text(random),
                text(random),
                text(random),
                random.nextBoolean() ? null : text(random),
                random.nextInt(2) == 0 ? random.nextLong() : random.nextInt(2),
                text(random).getBytes(UTF_8),
                text(random).getBytes(UTF_8));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            text.append("\u0000\u0001aé".charAt(random.nextInt(4)));
        }
        return text.toString();
    }

    private static String tuple(RawEvent e) {
        return String.join(
                "|",
                e.stream(),
                "" + e.sequence(),
                "" + e.aggregateType(),
                e.eventId(),
                e.payloadType(),
                "" + e.revision(),
                "" + e.storedTime(),
                new String(e.payload(), UTF_8),
                new String(e.metadata(), UTF_8));
    }

    private static String decode(byte[] form) {
        ByteBuffer in = ByteBuffer.wrap(form).position(2);
        String tuple = String.join(
                "|",
                text(in),
                "" + in.getLong(),
                optional(in),
                text(in),
                text(in),
                optional(in),
                "" + in.getLong(),
                text(in),
                text(in));
        assertThat(in.hasRemaining()).isFalse();
        return tuple;
    }

    private static String optional(ByteBuffer in) {
        return in.get() == 0 ? "null" : text(in);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, UTF_8);
    }
}
