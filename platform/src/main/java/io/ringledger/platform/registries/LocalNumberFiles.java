package io.ringledger.platform.registries;

import io.ringledger.platform.registries.NumberFileBuilder.Built;
import io.ringledger.vocabulary.RegistryId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@link NumberFiles} in a directory: one for each list, in it a file for each version. */
public final class LocalNumberFiles implements NumberFiles {
    private static final String SUFFIX = ".numbers";

    private final Path root;
    private final Clock clock;

    public LocalNumberFiles(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /** Removes what killed processes have left unfinished. */
    public void sweep() {
        Incoming.sweep(root);
    }

    @Override
    public NumberFileBuilder builder() throws IOException {
        return new NumberFileBuilder(root);
    }

    /** An incoming directory, for what comes from another store. */
    Incoming incoming() throws IOException {
        return Incoming.in(root);
    }

    @Override
    public void put(RegistryId registryId, Built built) throws IOException {
        Path directory = root.resolve(registryId.value());
        if (Files.notExists(directory)) {
            Files.createDirectories(directory);
            sync(root);
        }
        Path file = file(new Name(registryId, built.contents()));
        // whoever sweeps must see that it was put just now
        Files.setLastModifiedTime(built.file(), FileTime.from(clock.instant()));
        Files.move(built.file(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(directory);
    }

    /** What was renamed is renamed after a power loss, too. */
    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<Path> find(Name name) {
        return Optional.of(file(name)).filter(Files::exists);
    }

    @Override
    public boolean has(Name name) {
        return Files.exists(file(name));
    }

    @Override
    public List<Kept> all() throws IOException {
        List<Kept> all = new ArrayList<>();
        if (Files.isDirectory(root)) {
            try (DirectoryStream<Path> directories = Files.newDirectoryStream(root, "registry_*")) {
                for (Path directory : directories) {
                    addAll(directory, all);
                }
            }
        }
        return all;
    }

    private static void addAll(Path directory, List<Kept> all) throws IOException {
        RegistryId registryId = new RegistryId(directory.getFileName().toString());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
            for (Path file : files) {
                String contents = file.getFileName().toString().replace(SUFFIX, "");
                all.add(new Kept(
                        new Name(registryId, contents),
                        Files.getLastModifiedTime(file).toInstant()));
            }
        }
    }

    @Override
    public void delete(Name name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /** Removes the other files of a list. */
    void keepOnly(Name name) throws IOException {
        for (Kept kept : all()) {
            Name other = kept.name();
            if (other.registryId().equals(name.registryId()) && !other.equals(name)) {
                delete(other);
            }
        }
    }

    private Path file(Name name) {
        return root.resolve(name.registryId().value()).resolve(name.contents() + SUFFIX);
    }
}
