package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing process and counts what it had acknowledged. Rounds: {@code -Dringledger.crash.rounds=100}. */
class KilledProcessTest {

    private static final int ROUNDS = Integer.getInteger("ringledger.crash.rounds", 5);
    private static final Random RANDOM = new Random(4711);

    @TempDir
    Path directory;

    @Test
    void everyAcknowledgedEventIsThereOnceAfterAnyNumberOfKills() throws Exception {
        var acknowledged = new HashSet<String>();
        for (var round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(killedAtRandom(Durability.SYNCED));
            try (var log = open(directory)) {
                var kept = eventIds(log);
                assertThat(new HashSet<>(kept)).as("once each").hasSameSizeAs(kept);
                assertThat(missing(acknowledged, kept)).as("round %s", round).isEmpty();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(100 * ROUNDS);
    }

    @Test
    void anEarlyAcknowledgementIsFoundOut() throws Exception {
        var acknowledged = killedAtRandom(Durability.EARLY_LOSES_DATA);
        try (var log = open(directory)) {
            assertThat(missing(acknowledged, eventIds(log))).isNotEmpty();
        }
    }

    private List<String> killedAtRandom(Durability durability) throws Exception {
        try (var child = CrashingChild.start(directory, durability)) {
            child.awaitAcknowledgements(200);
            await().pollDelay(Duration.ofMillis(RANDOM.nextInt(50, 500))).until(() -> true);
            return child.kill();
        }
    }

    private static Set<String> missing(Collection<String> acknowledged, Collection<String> kept) {
        var missing = new HashSet<>(acknowledged);
        missing.removeAll(new HashSet<>(kept));
        return missing;
    }

    private static List<String> eventIds(EmbeddedEventLog log) {
        var events = log.readRaw(1, Integer.MAX_VALUE);
        assertThat(events.stream().mapToLong(StoredEvent::position).toArray())
                .isEqualTo(LongStream.rangeClosed(1, log.head()).toArray());
        return events.stream().map(StoredEvent::eventId).toList();
    }
}
