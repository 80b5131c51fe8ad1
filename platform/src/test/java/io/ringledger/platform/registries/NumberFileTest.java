package io.ringledger.platform.registries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.platform.registries.NumberFileBuilder.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a plain set, from a fixed seed. */
class NumberFileTest {
    @TempDir
    Path root;

    private final Random random = new Random(20261128);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 17, 1_000, 100_000})
    void hasWhatWasAddedAndNothingElse(int size) throws IOException {
        Set<Long> oracle = prints(size);
        NumberFile file = file(build(oracle, Set.of()));
        assertThat(file.count()).isEqualTo(oracle.size());
        assertSays(file, oracle);
    }

    /** What is not spread evenly is only slower to find. */
    @Test
    void findsPrintsThatAreCloseTogether() throws IOException {
        Set<Long> oracle = new HashSet<>();
        for (long print = 0; print < 5_000; print += 1 + random.nextInt(3)) {
            oracle.add(print);
            oracle.add(-1 - print);
        }
        oracle.addAll(List.of(Long.MIN_VALUE, Long.MAX_VALUE));
        assertSays(file(build(oracle, Set.of())), oracle);
    }

    @Test
    void inWhateverOrderTheyCameAndHoweverOftenTheFileIsTheSame() throws IOException {
        List<Long> some = new ArrayList<>(prints(10_000));
        List<Long> shuffled = new ArrayList<>(some);
        shuffled.addAll(some.subList(0, 100));
        Collections.shuffle(shuffled, random);
        assertThat(build(shuffled, Set.of()).contents())
                .isEqualTo(build(some, Set.of()).contents());
    }

    @Test
    void changesAreMadeToAListThatThereIs() throws IOException {
        Set<Long> oracle = prints(50_000);
        NumberFile base = file(build(oracle, Set.of()));
        for (int round = 0; round < 5; round++) {
            Set<Long> removed = some(oracle, 3_000);
            removed.addAll(prints(100));
            Set<Long> added = prints(3_000);
            added.addAll(some(oracle, 100));
            added.addAll(some(removed, 50));
            base = changed(base, added, removed);
            oracle.removeAll(removed);
            oracle.addAll(added);
            assertThat(base.count()).isEqualTo(oracle.size());
            assertSays(base, oracle);
        }
    }

    @Test
    void whatIsNoSuchFileIsNotOpened() throws IOException {
        Path file = root.resolve("other");
        for (byte[] bytes : List.of(new byte[0], new byte[16], new byte[24], cutOff())) {
            Files.write(file, bytes);
            assertThatThrownBy(() -> NumberFile.open(file)).isInstanceOf(IOException.class);
        }
    }

    private static byte[] cutOff() {
        return java.util.Arrays.copyOf(NumberFile.HEAD, NumberFile.HEAD.length + 5);
    }

    @Test
    void whoIsDoneLeavesNothing() throws IOException {
        var _ = build(prints(100), Set.of());
        try (var left = Files.list(root.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    private void assertSays(NumberFile file, Set<Long> oracle) {
        assertThat(oracle).allMatch(file::contains);
        for (int each = 0; each < 10_000; each++) {
            long print = each % 2 == 0 ? random.nextLong() : random.nextLong() >> random.nextInt(64);
            assertThat(file.contains(print)).as("%x", print).isEqualTo(oracle.contains(print));
        }
        for (long near : some(oracle, 1_000)) {
            assertThat(file.contains(near + 1)).isEqualTo(oracle.contains(near + 1));
            assertThat(file.contains(near - 1)).isEqualTo(oracle.contains(near - 1));
        }
    }

    private Set<Long> prints(int size) {
        Set<Long> prints = new HashSet<>();
        while (prints.size() < size) {
            prints.add(random.nextLong());
        }
        return prints;
    }

    private Set<Long> some(Set<Long> of, int most) {
        List<Long> all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return new HashSet<>(all.subList(0, Math.min(most, all.size())));
    }

    private record Kept(Path file, String contents) {}

    private Kept build(Iterable<Long> added, Iterable<Long> removed) throws IOException {
        try (NumberFileBuilder builder = new NumberFileBuilder(root)) {
            fill(builder, added, removed);
            return keep(builder.build());
        }
    }

    private NumberFile changed(NumberFile base, Set<Long> added, Set<Long> removed) throws IOException {
        try (NumberFileBuilder builder = new NumberFileBuilder(root)) {
            fill(builder, added, removed);
            return file(keep(builder.buildUpon(base)));
        }
    }

    private static void fill(NumberFileBuilder builder, Iterable<Long> added, Iterable<Long> removed)
            throws IOException {
        for (long print : added) {
            builder.add(print);
        }
        for (long print : removed) {
            builder.remove(print);
        }
    }

    private Kept keep(Built built) throws IOException {
        Path kept = Files.move(
                built.file(),
                Files.createTempFile(root, "kept", ""),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(Contents.of(kept)).isEqualTo(built.contents());
        return new Kept(kept, built.contents());
    }

    private static NumberFile file(Kept kept) throws IOException {
        return NumberFile.open(kept.file());
    }
}
