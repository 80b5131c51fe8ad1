package io.ringledger.command.registries;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.events.suppression.RegistryEvent;
import io.ringledger.events.suppression.RegistryVersionActivated;
import io.ringledger.events.suppression.RegistryVersionRegistered;
import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which entries have to be there. */
class ObtainedTest {
    private static final RegistryId LIST = new RegistryId("registry_" + "a".repeat(32));
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final List<RegistryEvent> events = new ArrayList<>();

    @Test
    void ofNothingNothing() {
        assertThat(needed(BEGIN)).isEmpty();
        assertThat(Obtained.of(events).inUse()).isEmpty();
    }

    @Test
    void theVersionInUseWhateverItsAge() {
        registered(1, "a", BEGIN);
        activated(1, BEGIN);
        registered(2, "b", BEGIN);
        registered(3, "c", BEGIN);
        assertThat(needed(BEGIN.plus(Duration.ofDays(20_000)))).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(Obtained.of(events).inUse()).contains((RegistryVersionRegistered) events.getFirst());
    }

    @Test
    void fiveYearsFromWhenTheyWereUsedLast() {
        registered(1, "a", BEGIN);
        activated(1, BEGIN);
        Instant replaced = BEGIN.plus(Duration.ofDays(30));
        for (int version = 2; version <= 4; version++) {
            registered(version, "later " + version, replaced);
        }
        activated(4, replaced);
        assertThat(needed(replaced.plus(Obtained.PROOF).minusMillis(1))).contains("a");
        assertThat(needed(replaced.plus(Obtained.PROOF))).containsExactlyInAnyOrder("later 3", "later 4");
    }

    @Test
    void whatAnOlderVersionSharesWithANewerOne() {
        registered(1, "a", BEGIN);
        registered(2, "b", BEGIN);
        registered(3, "c", BEGIN);
        registered(4, "a", BEGIN);
        assertThat(needed(BEGIN.plus(Duration.ofDays(20_000)))).containsExactlyInAnyOrder("c", "a");
    }

    @Test
    void aVersionThatNeverHadEntriesNeedsNone() {
        registered(1, null, BEGIN);
        assertThat(needed(BEGIN)).isEmpty();
    }

    private java.util.Set<String> needed(Instant now) {
        return Obtained.of(events).needed(now);
    }

    private void registered(int version, @Nullable String contents, Instant at) {
        events.add(new RegistryVersionRegistered(
                LIST, new RegistrySource("us-ftc"), version, at, "a".repeat(64), 1, at, contents, null));
    }

    private void activated(int version, Instant at) {
        events.add(new RegistryVersionActivated(LIST, version, at));
    }
}
