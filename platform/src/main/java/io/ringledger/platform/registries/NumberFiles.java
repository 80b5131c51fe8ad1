package io.ringledger.platform.registries;

import io.ringledger.platform.registries.NumberFileBuilder.Built;
import io.ringledger.vocabulary.RegistryId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the entries of outside lists are kept, durably, each file under the list that it is of and the hash of what is in it:
 * so what was put once is the same for ever, and putting it again changes nothing. Failures of the disk are
 * {@link IOException}s, those of another store {@link io.ringledger.platform.records.StorageUnavailableException}s.
 */
public interface NumberFiles {
    /** A file. */
    record Name(RegistryId registryId, String contents) {}

    /**
     * A file that is kept.
     *
     * @param putAt when it was put last
     */
    record Kept(Name name, Instant putAt) {}

    /** Where a new file is made. */
    NumberFileBuilder builder() throws IOException;

    /** Durable when it returns. What was built is not there any more then. */
    void put(RegistryId registryId, Built built) throws IOException;

    /** A file of this machine, brought here where it was not; empty where it is not kept. */
    Optional<Path> find(Name name) throws IOException;

    /** Whether it is kept, here or elsewhere. */
    boolean has(Name name);

    /** Everything that is kept. */
    List<Kept> all() throws IOException;

    /** Silent where there is none. Whoever looks numbers up in it goes on with it. */
    void delete(Name name) throws IOException;
}
