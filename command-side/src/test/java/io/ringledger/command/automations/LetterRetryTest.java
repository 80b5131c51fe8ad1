package io.ringledger.command.automations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.junit.jupiter.api.Test;

class LetterRetryTest {
    /** Like Axon's: takes the sequence that was tried longest ago, and says whether it went through. */
    private static final class Letters implements SequencedDeadLetterProcessor<EventMessage<?>> {
        private final Deque<String> parked;

        Letters(String... sequences) {
            parked = new ArrayDeque<>(List.of(sequences));
        }

        @Override
        public boolean process(Predicate<DeadLetter<? extends EventMessage<?>>> filter) {
            String next = parked.poll();
            if ("poison".equals(next)) {
                parked.add(next);
            }
            return next != null && !next.equals("poison");
        }
    }

    @Test
    void whatAnOutageParkedGoesThroughInOneRound() {
        var letters = new Letters("call_1", "call_2", "call_3");
        assertThat(LetterRetry.retryAll(letters)).isEqualTo(3);
        assertThat(letters.parked).isEmpty();
    }

    @Test
    void oneThatNeverGoesThroughKeepsNoOtherBackForLong() {
        var letters = new Letters("call_1", "poison", "call_2", "call_3");
        assertThat(LetterRetry.retryAll(letters)).isEqualTo(1);
        assertThat(LetterRetry.retryAll(letters)).isEqualTo(2);
        assertThat(letters.parked).containsExactly("poison");
    }
}
