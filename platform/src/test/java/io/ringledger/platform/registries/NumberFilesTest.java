package io.ringledger.platform.registries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.records.InMemoryRecords;
import io.ringledger.platform.registries.NumberFiles.Kept;
import io.ringledger.platform.registries.NumberFiles.Name;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Path root;

    NumberFilesTest(@TempDir Path root) {
        this.root = root;
    }

    private LocalNumberFiles local(String name) {
        return new LocalNumberFiles(root.resolve(name), CLOCK);
    }

    @Nested
    class Local {
        private final LocalNumberFiles files = local("one");

        @Test
        void whatWasPutIsThereForWhoComesLater() throws IOException {
            Name name = Shelf.put(files, 1, 2, 3);
            LocalNumberFiles later = local("one");
            assertThat(later.has(name)).isTrue();
            assertThat(NumberFile.open(later.find(name).orElseThrow()).contains(2))
                    .isTrue();
            assertThat(later.all()).containsExactly(new Kept(name, NOW));
        }

        @Test
        void theSameAgainIsTheSameFile() throws IOException {
            assertThat(Shelf.put(files, 3, 2, 1)).isEqualTo(Shelf.put(files, 1, 2, 3));
            assertThat(files.all()).hasSize(1);
        }

        @Test
        void whoLooksNumbersUpGoesOnWithWhatIsDeleted() throws IOException {
            Name name = Shelf.put(files, 7);
            NumberFile open = NumberFile.open(files.find(name).orElseThrow());
            files.delete(name);
            files.delete(name);
            assertThat(files.has(name)).isFalse();
            assertThat(open.contains(7)).isTrue();
        }

        @Test
        void whatAKilledProcessLeftIsSweptAndWhatSomebodyWorksInIsNot() throws IOException {
            Path incoming = root.resolve("one").resolve("incoming");
            Path killed = Files.createDirectories(incoming.resolve("killed"));
            Files.writeString(killed.resolve("lock"), "");
            Files.writeString(killed.resolve("added"), "half of it");
            Path other = Files.createDirectories(incoming.resolve("of-another-process"));
            try (NumberFileBuilder working = files.builder();
                    FileChannel channel = FileChannel.open(
                            other.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                assertThat(held.isValid()).isTrue();
                files.sweep();
                assertThat(killed).doesNotExist();
                assertThat(other).exists();
                working.add(1);
                assertThat(working.build().entries()).isEqualTo(1);
            }
        }
    }

    @Nested
    class Shared {
        private final InMemoryRecords records = new InMemoryRecords();
        private final SharedNumberFiles gateway = new SharedNumberFiles(local("gateway"), records, CLOCK);
        private final LocalNumberFiles disk = local("query");
        private final SharedNumberFiles query = new SharedNumberFiles(disk, records, CLOCK);

        @Test
        void aProcessFetchesWhatAnotherOneHasPut() throws IOException {
            Name name = Shelf.put(gateway, manyPrints());
            assertThat(query.has(name)).isTrue();
            Path fetched = query.find(name).orElseThrow();
            assertThat(Files.size(fetched)).as("in three slices").isGreaterThan(8 << 20);
            assertThat(Contents.of(fetched)).isEqualTo(name.contents());
            assertThat(query.all()).containsExactly(new Kept(name, NOW));
        }

        @Test
        void onItsOwnDiskAProcessHasTheVersionAloneThatItAskedForLast() throws IOException {
            Name first = Shelf.put(gateway, 1);
            Name second = Shelf.put(gateway, 2);
            var _ = query.find(first);
            var _ = query.find(second);
            assertThat(disk.all()).extracting(Kept::name).containsExactly(second);
            assertThat(query.find(first)).isPresent();
        }

        @Test
        void whatIsCutShortIsNothingAndCanBePutAgain() throws IOException {
            for (int writes = 0; writes < 4; writes++) {
                FailingRecords failing = new FailingRecords(records, writes);
                SharedNumberFiles dying = new SharedNumberFiles(local("dying"), failing, CLOCK);
                long[] prints = manyPrints();
                assertThatThrownBy(() -> Shelf.put(dying, prints)).hasMessage("killed");
            }
            assertThat(gateway.all()).hasSize(1);
            Name half = gateway.all().getFirst().name();
            assertThat(query.has(half)).isFalse();
            assertThat(query.find(half)).isEmpty();
            assertThat(Shelf.put(gateway, manyPrints())).isEqualTo(half);
            assertThat(query.find(half)).isPresent();
        }

        @Test
        void whatIsDeletedIsGoneWhole() throws IOException {
            Name name = Shelf.put(gateway, manyPrints());
            gateway.delete(name);
            assertThat(gateway.all()).isEmpty();
            assertThat(query.find(name)).isEmpty();
            records.forEach("registry-file-slices", (id, slice) -> {
                throw new AssertionError(id + " is left");
            });
        }

        @Test
        void aSliceThatIsMissingOrAnotherOneIsNoticed() throws IOException {
            Name name = Shelf.put(gateway, manyPrints());
            String slice = name.registryId() + "/" + name.contents() + "/1";
            records.replace("registry-file-slices", slice, new byte[4 << 20]);
            assertThatThrownBy(() -> query.find(name)).hasMessageContaining("not what was put");
            records.delete("registry-file-slices", slice);
            assertThatThrownBy(() -> query.find(name)).hasMessageContaining("missing");
        }

        /** Two slices and a half. */
        private long[] manyPrints() {
            return new Random(7).longs((10 << 20) / Long.BYTES).toArray();
        }
    }

    /** Ends after so many writes. */
    private static final class FailingRecords implements DurableRecords {
        private final DurableRecords records;
        private int left;

        private FailingRecords(DurableRecords records, int left) {
            this.records = records;
            this.left = left;
        }

        private void count() {
            if (left-- == 0) {
                throw new IllegalStateException("killed");
            }
        }

        @Override
        public Optional<byte[]> find(String collection, String id) {
            return records.find(collection, id);
        }

        @Override
        public boolean insert(String collection, String id, byte[] value) {
            count();
            return records.insert(collection, id, value);
        }

        @Override
        public void replace(String collection, String id, byte[] value) {
            count();
            records.replace(collection, id, value);
        }

        @Override
        public boolean delete(String collection, String id) {
            count();
            return records.delete(collection, id);
        }

        @Override
        public void forEach(String collection, BiConsumer<String, byte[]> visitor) {
            records.forEach(collection, visitor);
        }
    }
}
