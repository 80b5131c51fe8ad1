package io.ringledger.pacing.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.pacing.simulation.EventQueue.Kind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EventQueueTest {
    @Property(seed = "5104", tries = 300)
    void soonestFirst(@ForAll List<@IntRange(max = 50_000_000) Integer> moments) {
        EventQueue queue = new EventQueue();
        moments.forEach(moment -> queue.add(moment, Kind.ANSWERED, moment % 1_000));
        List<Integer> taken = new ArrayList<>();
        while (!queue.isEmpty()) {
            long event = queue.take();
            assertThat(EventQueue.subject(event)).isEqualTo(EventQueue.millis(event) % 1_000);
            taken.add(EventQueue.millis(event));
        }
        assertThat(taken).isEqualTo(moments.stream().sorted().toList());
    }

    @Test
    void atOneMomentAgentsComeFreeFirst() {
        EventQueue queue = new EventQueue();
        queue.add(2_000, Kind.GIVEN_UP, 1);
        queue.add(2_000, Kind.WRAPPED_UP, 7);
        assertThat(EventQueue.kind(queue.take())).isEqualTo(Kind.WRAPPED_UP);
        assertThat(queue.hasUntil(1_999)).isFalse();
        assertThat(queue.hasUntil(2_000)).isTrue();
    }
}
