package io.ringledger.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.platform.ids.IdGenerator.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class IdGeneratorTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    @Test
    void idsStayBelowWhatJavaScriptHoldsExactly() {
        now.set(Instant.parse("2090-01-01T00:00:00Z"));
        assertThat(generator(Kind.AUTOMATION, 31).nextCallId().number()).isLessThan(1L << 53);
    }

    @Test
    void idsAreOrderedByTimeAndSayWhenTheyWereMade() {
        IdGenerator generator = generator(Kind.GATEWAY, 0);
        long first = generator.nextCallId().number();
        now.set(NOON.plusSeconds(1));
        long second = generator.nextCallId().number();
        assertThat(second).isGreaterThan(first);
        assertThat(IdGenerator.madeAt(second)).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void aClockThatGoesBackMakesNoIdTwice() {
        IdGenerator generator = generator(Kind.GATEWAY, 3);
        Set<Long> seen = new HashSet<>();
        long last = 0;
        for (int i = 0; i < 1_000; i++) {
            now.set(NOON.minus(Duration.ofMillis(i % 7)));
            long id = generator.nextCallId().number();
            assertThat(id).isGreaterThan(last);
            assertThat(seen.add(id)).isTrue();
            last = id;
        }
    }

    @Test
    void kindsAndNodesNeverMeet() {
        Set<Long> seen = new HashSet<>();
        for (Kind kind : Kind.values()) {
            for (int node = 0; node < 32; node++) {
                assertThat(seen.add(generator(kind, node).nextCallId().number()))
                        .isTrue();
            }
        }
    }

    @Test
    void whatWasSetAsideIsNobodyElses() {
        IdGenerator ids = generator(Kind.GATEWAY, 5);
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            long first = ids.reserve(16);
            for (int after = 0; after < 16; after++) {
                assertThat(seen.add(IdGenerator.following(first, after))).isTrue();
            }
            assertThat(seen.add(ids.nextNumber())).isTrue();
        }
        assertThat(seen).hasSize(340).allMatch(number -> isOfNode(number, 5));
    }

    /** Kind and node stand in six bits between the milliseconds and the counter. */
    private static boolean isOfNode(long number, int node) {
        return (number >> 6 & 63) == node;
    }

    @Test
    void aNodeOutOfRangeIsRefused() {
        assertThatThrownBy(() -> generator(Kind.GATEWAY, 32)).isInstanceOf(IllegalArgumentException.class);
    }

    private IdGenerator generator(Kind kind, int node) {
        return new IdGenerator(
                new Clock() {
                    @Override
                    public ZoneOffset getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now.get();
                    }
                },
                kind,
                node);
    }
}
