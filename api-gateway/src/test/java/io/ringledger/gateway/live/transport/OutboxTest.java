package io.ringledger.gateway.live.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.CallId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final int FRAMES = 8;
    private static final int BYTES = 1000;
    private final Outbox outbox = new Outbox(FRAMES, BYTES);

    @Test
    void theNewestStateTakesThePlaceOfTheOlder() {
        outbox.addFact(frame(1));
        outbox.addState(CallId.of(7), frame(2));
        outbox.addFact(frame(3));
        outbox.addState(CallId.of(7), frame(4));
        assertThat(drain()).containsExactly(1, 4, 3);
    }

    @Test
    void statesOfTwoKindsDoNotTakeEachOthersPlace() {
        outbox.addState("call 7", frame(1));
        outbox.addState("mood of call 7", frame(2));
        outbox.addState("call 7", frame(3));
        assertThat(drain()).containsExactly(3, 2);
    }

    @Test
    void aFactIsNeverDropped() {
        for (int i = 0; i < FRAMES; i++) {
            assertThat(outbox.addFact(frame(i))).isTrue();
        }
        assertThat(outbox.addFact(frame(99))).isFalse();
    }

    @Test
    void statesOfOneCallNeverFillIt() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(outbox.addState(CallId.of(7), frame(i % 100))).isTrue();
        }
        assertThat(drain()).hasSize(1);
    }

    @Test
    void bytesAreBoundedToo() {
        assertThat(outbox.addFact(new byte[BYTES])).isTrue();
        assertThat(outbox.addFact(new byte[1])).isFalse();
    }

    @Test
    void whateverIsAddedAndTakenFactsComeInOrderAndStatesAreTheNewest() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            Outbox tried = new Outbox(100, 100_000);
            List<Integer> facts = new ArrayList<>();
            Map<Integer, Integer> newest = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                int call = random.nextInt(4);
                if (random.nextBoolean()) {
                    facts.add(i);
                    tried.addFact(new byte[] {0, (byte) i});
                } else {
                    newest.put(call, i);
                    tried.addState(CallId.of(call), new byte[] {(byte) (call + 1), (byte) i});
                }
            }
            List<Integer> factsTaken = new ArrayList<>();
            Map<Integer, Integer> statesTaken = new HashMap<>();
            for (Optional<byte[]> next = tried.take(); next.isPresent(); next = tried.take()) {
                byte[] frame = next.get();
                if (frame[0] == 0) {
                    factsTaken.add((int) frame[1]);
                } else {
                    statesTaken.put(frame[0] - 1, (int) frame[1]);
                }
            }
            assertThat(factsTaken).isEqualTo(facts);
            assertThat(statesTaken).isEqualTo(newest);
        }
    }

    private List<Integer> drain() {
        List<Integer> taken = new ArrayList<>();
        for (Optional<byte[]> next = outbox.take(); next.isPresent(); next = outbox.take()) {
            taken.add((int) next.get()[0]);
        }
        return taken;
    }

    private static byte[] frame(int content) {
        return new byte[] {(byte) content};
    }
}
