package io.ringledger.platform.audit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.platform.audit.ChainEnd;
import io.ringledger.platform.audit.Hash;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.records.StorageUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealerTest {
    private final SealedDirectory sealed;

    SealerTest(@TempDir Path directory) {
        this.sealed = new SealedDirectory(directory);
    }

    @Test
    void aHeadCoversTheChainsOfEachTenantAndOfNone() {
        sealed.sealed(7);
        Head head = sealed.heads().getFirst();
        assertThat(head.number()).isEqualTo(1);
        assertThat(head.previous()).isEqualTo(Hash.NONE);
        assertThat(head.position()).isEqualTo(7);
        assertThat(head.changed()).extracting(ChainEnd::tenant).containsExactly(RawEvent.NO_TENANT, "t1", "t2");
        assertThat(head.changed()).extracting(ChainEnd::count).containsExactly(2L, 3L, 2L);
        assertThat(sealed.key().signed(head)).isTrue();
        assertThat(sealed.verify().isIntact()).isTrue();
    }

    @Test
    void aHeadCarriesOnlyChainsThatHaveGrown() {
        sealed.sealed(6).sealed(1).sealed(1);
        assertThat(sealed.heads().get(1).changed()).extracting(ChainEnd::tenant).containsExactly("t1");
        assertThat(sealed.heads().get(2).changed()).extracting(ChainEnd::tenant).containsExactly("t2");
        assertThat(sealed.verify().isIntact()).isTrue();
    }

    @Test
    void aBacklogIsSealedInStretches() {
        sealed.sealed(2 * Sealer.STRETCH + 10);
        assertThat(sealed.heads()).extracting(Head::position).containsExactly(256L, 512L, 522L);
    }

    @Test
    void headsThatAreMadeTogetherHaveOneTime() {
        sealed.sealed((Head.MOST_AT_ONCE + 1) * Sealer.STRETCH);
        List<Instant> times =
                sealed.heads().stream().map(Head::sealedAt).distinct().toList();
        assertThat(sealed.heads()).hasSize(Head.MOST_AT_ONCE + 1);
        assertThat(times).hasSize(2);
        assertThat(sealed.verify().isIntact()).isTrue();
    }

    @Test
    void whereNothingHappenedThereIsNoHead() {
        sealed.sealed(3).sealAll().sealAll();
        assertThat(sealed.heads()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(SealingStep.class)
    void dyingAtAnyStepNeitherLosesNorForksTheChain(SealingStep step) {
        Random random = new Random(20261127);
        List<Head> seen = List.of();
        for (int life = 0; life < 80; life++) {
            sealed.log().append(1 + random.nextInt(5));
            int survived = random.nextInt(2);
            int[] reached = {0};
            try {
                Sealer sealer = sealed.installation().resume(now -> {
                    if (now == step && reached[0]++ == survived) {
                        throw new Death();
                    }
                });
                while (sealer.seal()) {
                    sealed.log().append(random.nextInt(2));
                }
            } catch (Death expected) {
                assertThat(reached[0]).isEqualTo(survived + 1);
            }
            List<Head> now = Files.exists(sealed.audit().heads()) ? sealed.heads() : List.of();
            assertThat(now).hasSizeGreaterThanOrEqualTo(seen.size());
            assertThat(now.subList(0, seen.size()))
                    .as("what once stood in the file stands there for ever")
                    .isEqualTo(seen);
            seen = now;
        }
        sealed.sealAll();
        assertThat(sealed.verify().damages()).isEmpty();
        assertThat(sealed.verify().sealed()).isEqualTo(sealed.log().end());
    }

    /** A store may say that it failed to keep a head that it kept. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHeadInDoubtIsNotMadeTwice(boolean seenAtOnce) {
        sealed.sealed(3);
        sealed.log().append(3);
        DoubtfulRecords doubtful = new DoubtfulRecords(sealed.records(), seenAtOnce);
        Sealer first = sealed.installation(doubtful).resume(SealingStep.Watch.NONE);
        assertThatThrownBy(first::seal).isInstanceOf(StorageUnavailableException.class);
        sealed.log().append(2);
        Sealer second = sealed.installation(doubtful).resume(SealingStep.Watch.NONE);
        if (!seenAtOnce) {
            assertThatThrownBy(second::seal).isInstanceOf(IllegalStateException.class);
        }
        sealed.sealAll();
        assertThat(sealed.heads()).extracting(Head::position).containsExactly(3L, 6L, 8L);
        assertThat(sealed.verify().damages()).isEmpty();
    }

    @Test
    void aLineThatWasNotWholeWhenTheProcessDiedIsWrittenAgain() throws IOException {
        sealed.sealed(3).sealed(3);
        byte[] whole = Files.readAllBytes(sealed.audit().heads());
        Files.write(sealed.audit().heads(), java.util.Arrays.copyOf(whole, whole.length - 20));
        sealed.sealAll();
        assertThat(Files.readAllBytes(sealed.audit().heads())).isEqualTo(whole);
    }

    @Test
    void aLostFileOfHeadsIsMadeAgainFromThoseBesideTheEvents() throws IOException {
        sealed.sealed(3).sealed(3);
        byte[] whole = Files.readAllBytes(sealed.audit().heads());
        Files.delete(sealed.audit().heads());
        sealed.sealAll();
        assertThat(Files.readAllBytes(sealed.audit().heads())).isEqualTo(whole);
    }

    @Test
    void aLogThatWasCutIsNotSealedOver() {
        sealed.sealed(10);
        sealed.log().replaceAll(sealed.log().events().subList(0, 9));
        refused();
    }

    @Test
    void aLogThatWasCutAndWentOnIsNotSealedOver() {
        sealed.sealed(10);
        sealed.log().replaceAll(sealed.log().events().subList(1, 10));
        sealed.log().append(5);
        refused();
    }

    @Test
    void aStoreThatWasPutBackIsNotSealedOver() {
        sealed.sealed(10).sealed(1);
        sealed.records().delete("audit-heads", String.format("%019d", 2));
        refused();
    }

    private void refused() {
        List<Head> before = sealed.heads();
        assertThatThrownBy(sealed::sealAll).isInstanceOf(LogMismatch.class);
        assertThat(sealed.heads()).isEqualTo(before);
    }

    @Test
    void aHeadOfAnotherHandIsNotSealedOver() throws IOException {
        sealed.sealed(3);
        Head own = sealed.heads().getFirst();
        Head other = new Head(
                2, own.hash(), 4, own.sealedAt(), own.log(), own.changed(), own.ends(), own.keyId(), own.signature());
        Files.writeString(sealed.audit().heads(), other.toJson() + "\n", StandardOpenOption.APPEND);
        refused();
    }

    @Test
    void theKeyIsItsOwnersAloneAndIsNotMadeTwice() throws IOException {
        sealed.sealed(3);
        Path key = sealed.keyFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.delete(key);
        assertThatThrownBy(sealed::sealAll)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("restore");
        assertThat(key).doesNotExist();
    }

    private static final class Death extends RuntimeException {}
}
