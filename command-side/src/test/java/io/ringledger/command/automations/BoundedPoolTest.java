package io.ringledger.command.automations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class BoundedPoolTest {
    private final Deque<Runnable> begun = new ArrayDeque<>();
    private final BoundedPool pool = new BoundedPool(1, begun::add);

    @Test
    void whatFindsNoPlaceIsNotRun() {
        assertThat(pool.runIfFree(() -> {})).isTrue();
        assertThat(pool.runIfFree(() -> {})).isFalse();
        assertThat(begun).hasSize(1);
    }

    @Test
    void aTaskThatIsOverLeavesItsPlaceHoweverItEnded() {
        assertThat(pool.runIfFree(() -> {
                    throw new IllegalStateException("no answer");
                }))
                .isTrue();
        try {
            begun.remove().run();
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("no answer");
        }
        assertThat(pool.hasPlace()).isTrue();
    }
}
