package io.ringledger.query.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.records.MongoDurableRecords;
import io.ringledger.platform.registries.LocalNumberFiles;
import io.ringledger.platform.registries.NumberFileBuilder;
import io.ringledger.platform.registries.NumberFileBuilder.Built;
import io.ringledger.platform.registries.NumberFiles.Name;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.platform.registries.SharedNumberFiles;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.RegistryId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that one process has put into MongoDB are looked up by another one. */
class FetchedRegistriesTest {
    private static final RegistryId LIST = new RegistryId("registry_" + "c".repeat(32));
    /** More than one record holds. */
    private static final long[] PRINTS = new Random(5).longs(700_000).toArray();

    private final MongoDurableRecords records = new MongoDurableRecords(MongoTest.database());

    @TempDir
    private Path root;

    @Test
    void areBroughtHereOnceTheyAreAskedFor() throws IOException {
        SharedNumberFiles gateway = on("gateway");
        Name name = put(gateway);
        try (OpenNumberFiles open = new OpenNumberFiles(on("query"), Clock.systemUTC())) {
            var file = open.find(LIST, name.contents()).orElseThrow();
            assertThat(Arrays.stream(PRINTS).allMatch(file::contains)).isTrue();
            assertThat(new Random(6).longs(100_000).noneMatch(file::contains)).isTrue();
        }
        gateway.delete(name);
        assertThat(gateway.all()).isEmpty();
        assertThat(on("another").find(name)).isEmpty();
    }

    private SharedNumberFiles on(String process) {
        return new SharedNumberFiles(
                new LocalNumberFiles(root.resolve(process), Clock.systemUTC()), records, Clock.systemUTC());
    }

    private static Name put(SharedNumberFiles files) throws IOException {
        try (NumberFileBuilder builder = files.builder()) {
            for (long print : PRINTS) {
                builder.add(print);
            }
            Built built = builder.build();
            files.put(LIST, built);
            return new Name(LIST, built.contents());
        }
    }
}
