package io.ringledger.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.platform.messages.Cause;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RememberedTest {
    private static final Cause CAUSE = new Cause(null, "carrier", "POST /webhooks/twilio/voice", "request-1");

    @Test
    void isAskedOnceWhileItIsFresh() {
        Remembered<String> remembered =
                remembered(Duration.ofHours(1), List.of(Mono.just("first"), Mono.just("second")));
        assertThat(remembered.get(CAUSE).block()).isEqualTo("first");
        assertThat(remembered.get(CAUSE).block()).isEqualTo("first");
    }

    @Test
    void isAskedAgainOnceItIsOld() {
        Remembered<String> remembered = remembered(Duration.ZERO, List.of(Mono.just("first"), Mono.just("second")));
        assertThat(remembered.get(CAUSE).block()).isEqualTo("first");
        assertThat(remembered.get(CAUSE).block()).isEqualTo("second");
    }

    @Test
    void staysGoodWhileNobodyAnswers() {
        Remembered<String> remembered = remembered(
                Duration.ZERO,
                List.of(Mono.just("first"), Mono.error(new IllegalStateException("away")), Mono.never()));
        for (int asked = 0; asked < 3; asked++) {
            assertThat(remembered.get(CAUSE).block()).isEqualTo("first");
        }
    }

    @Test
    void failsWhereThereNeverWasAnAnswerAndIsAskedAgain() {
        Remembered<String> remembered = remembered(
                Duration.ofHours(1), List.of(Mono.error(new IllegalStateException("away")), Mono.just("first")));
        assertThatThrownBy(() -> remembered.get(CAUSE).block()).hasMessage("away");
        assertThat(remembered.get(CAUSE).block()).isEqualTo("first");
    }

    private static Remembered<String> remembered(Duration freshFor, List<Mono<String>> answers) {
        Queue<Mono<String>> left = new ArrayDeque<>(answers);
        return new Remembered<>(cause -> left.remove(), freshFor);
    }
}
