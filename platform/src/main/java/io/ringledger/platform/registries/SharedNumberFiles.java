package io.ringledger.platform.registries;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.registries.NumberFileBuilder.Built;
import io.ringledger.vocabulary.RegistryId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@link NumberFiles} that several processes share: in the durable records, in slices, and of each list that a process looks
 * numbers up in the last version on its own disk. Begun before its first slice and called whole after its last one, so that
 * what a killed process leaves can be found and swept, and is taken for nothing until then.
 */
public final class SharedNumberFiles implements NumberFiles {
    private static final String FILES = "registry-files";
    private static final String SLICES = "registry-file-slices";
    /** One record of MongoDB holds 16 MB. */
    private static final int SLICE = 4 * 1024 * 1024;

    private final LocalNumberFiles local;
    private final DurableRecords records;
    private final DurableList<Name, Entry> files;
    private final Clock clock;

    public SharedNumberFiles(LocalNumberFiles local, DurableRecords records, Clock clock) {
        this.local = local;
        this.records = records;
        this.files = new DurableList<>(records, FILES, Entry.class, Entry::name, SharedNumberFiles::id);
        this.clock = clock;
    }

    /** A file in the records. */
    record Entry(Name name, Instant putAt, int slices, boolean whole) {}

    private static String id(Name name) {
        return name.registryId() + "/" + name.contents();
    }

    private static String slice(Name name, int number) {
        return id(name) + "/" + number;
    }

    @Override
    public NumberFileBuilder builder() throws IOException {
        return local.builder();
    }

    @Override
    public void put(RegistryId registryId, Built built) throws IOException {
        Name name = new Name(registryId, built.contents());
        int slices = Math.toIntExact((Files.size(built.file()) + SLICE - 1) / SLICE);
        boolean there = has(name);
        files.put(new Entry(name, clock.instant(), slices, there));
        if (!there) {
            try (InputStream in = Files.newInputStream(built.file())) {
                for (int each = 0; each < slices; each++) {
                    // one that a killed process has put is the same
                    var _ = records.insert(SLICES, slice(name, each), in.readNBytes(SLICE));
                }
            }
            files.put(new Entry(name, clock.instant(), slices, true));
        }
        Files.delete(built.file());
    }

    @Override
    public Optional<Path> find(Name name) throws IOException {
        Optional<Path> here = local.find(name);
        if (here.isPresent()) {
            return here;
        }
        Optional<Entry> there = files.find(name).filter(Entry::whole);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        fetch(there.get());
        local.keepOnly(name);
        return local.find(name);
    }

    private void fetch(Entry entry) throws IOException {
        try (Incoming incoming = local.incoming()) {
            Path file = incoming.file("fetched");
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int each = 0; each < entry.slices(); each++) {
                    out.write(records.find(SLICES, slice(entry.name(), each))
                            .orElseThrow(() -> new IOException("a slice is missing of " + id(entry.name()))));
                }
            }
            if (!Contents.of(file).equals(entry.name().contents())) {
                throw new IOException("not what was put: " + id(entry.name()));
            }
            local.put(entry.name().registryId(), new Built(file, entry.name().contents(), 0));
        }
    }

    @Override
    public boolean has(Name name) {
        return files.find(name).map(Entry::whole).orElse(false);
    }

    @Override
    public List<Kept> all() {
        return files.all().stream()
                .map(entry -> new Kept(entry.name(), entry.putAt()))
                .toList();
    }

    /** Its entry last: cut short, it can be deleted again. */
    @Override
    public void delete(Name name) throws IOException {
        Optional<Entry> entry = files.find(name);
        if (entry.isPresent()) {
            files.put(new Entry(name, entry.get().putAt(), entry.get().slices(), false));
            for (int each = 0; each < entry.get().slices(); each++) {
                var _ = records.delete(SLICES, slice(name, each));
            }
            files.remove(name);
        }
        local.delete(name);
    }
}
