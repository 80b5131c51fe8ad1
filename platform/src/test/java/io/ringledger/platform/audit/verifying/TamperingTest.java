package io.ringledger.platform.audit.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.audit.EventHashes;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.audit.sealing.SealedDirectory;
import io.ringledger.platform.audit.verifying.Damage.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to sealed events is found, and called by its name, at its place. */
class TamperingTest {
    private static final int SEALED = 200;
    private static final int UNSEALED = 5;

    private final SealedDirectory sealed;

    TamperingTest(@TempDir Path directory) {
        sealed = new SealedDirectory(directory);
        Random random = new Random(1);
        while (sealed.log().end() < SEALED) {
            sealed.sealed(Math.min(
                    20 + random.nextInt(60), SEALED - (int) sealed.log().end()));
        }
        sealed.log().append(UNSEALED);
    }

    @Test
    void anIntactLogIsIntactAndItsTailIsNotYetSealed() {
        Verdict verdict = sealed.verify();
        assertThat(verdict.damages()).isEmpty();
        assertThat(verdict.sealed()).isEqualTo(SEALED);
        assertThat(verdict.unsealed()).isEqualTo(UNSEALED);
        assertThat(verdict.last()).contains(sealed.heads().getLast());
    }

    @Test
    void aThousandTamperingsAreNamedWhereTheyAre() {
        Random random = new Random(20261127);
        for (int i = 0; i < 1_000; i++) {
            Tampering tampering = Tampering.any(sealed.log().events(), SEALED, random);
            Damage first = sealed.verify(tampering.events()).damages().getFirst();
            assertThat(first.kind()).as("%s: %s", tampering, first).isEqualTo(tampering.kind());
            assertThat(first.first()).as("%s: %s", tampering, first).isEqualTo(tampering.position());
        }
    }

    @Test
    void withoutEventHashesTheStretchIsNamed() {
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            Tampering tampering = Tampering.any(sealed.log().events(), SEALED, random);
            Damage first = sealed.verify(tampering.events(), sealed.heads(), Optional.empty(), noHashes())
                    .damages()
                    .getFirst();
            assertThat(tampering.position()).as("%s: %s", tampering, first).isBetween(first.first(), first.last());
        }
    }

    private EventHashes noHashes() {
        return new EventHashes(sealed.audit().path().resolve("none"));
    }

    @Test
    void eventHashesThatWereChangedAreNotBelieved() throws IOException {
        EventHashes hashes = sealed.hashes();
        RawEvent changed = Changes.change(sealed.log().events().get(99), 0, new Random(3));
        hashes.write(100, List.of(changed.contentHash()));
        assertThat(sealed.verify().damages()).isEmpty();

        List<RawEvent> events = new ArrayList<>(sealed.log().events());
        events.set(99, changed);
        Damage damage = sealed.verify(events).damages().getFirst();
        assertThat(damage.kind()).isEqualTo(Kind.CHANGED_WITHIN);
        assertThat(100L).isBetween(damage.first(), damage.last());
    }

    @Test
    void everyDamageIsFoundAndNotOnlyTheFirst() {
        List<RawEvent> events = new ArrayList<>(sealed.log().events());
        events.set(9, Changes.change(events.get(9), 7, new Random(4)));
        events.set(149, Changes.change(events.get(149), 8, new Random(5)));
        events.remove(100);
        assertThat(sealed.verify(events).damages())
                .extracting(Damage::toString)
                .containsExactly("changed: position 10", "missing: position 101", "changed: position 150");
    }

    @Test
    void aRowOfDamagesIsNamedAsOne() {
        List<RawEvent> events = new ArrayList<>(sealed.log().events());
        events.subList(20, 120).clear();
        assertThat(sealed.verify(events).damages())
                .extracting(Damage::toString)
                .containsExactly("missing: position 21 to 120");
    }

    /** Readers of a stream would see it, readers of the log would not. */
    @Test
    void anEventBeforeTheFirstIsFound() {
        List<RawEvent> events = new ArrayList<>(sealed.log().events());
        events.addFirst(Changes.at(events.getFirst(), -5));
        Damage damage = sealed.verify(events).damages().getFirst();
        assertThat(damage.kind()).isEqualTo(Kind.ADDED);
        assertThat(damage.first()).isEqualTo(-5);
    }

    @Test
    void anEventThatStandsThereTwiceIsFound() {
        List<RawEvent> events = new ArrayList<>(sealed.log().events());
        events.add(50, events.get(49));
        assertThat(sealed.verify(events).damages())
                .extracting(Damage::kind, Damage::first)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ADDED, 50L));
    }

    @Test
    void anEmptyLogIsCutOff() {
        assertThat(sealed.verify(List.of()).damages())
                .extracting(Damage::toString)
                .containsExactly("cut off: position 1 to 200");
    }
}
