package io.ringledger.platform.registries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a {@link NumberFile} of prints in any order, in memory that does not grow with them. Closed, it leaves nothing that was
 * not put into {@link NumberFiles}.
 */
public final class NumberFileBuilder implements AutoCloseable {
    private static final String BUILT = "built";

    private final Incoming incoming;
    private final Spool added;
    private final Spool removed;

    NumberFileBuilder(Path root) throws IOException {
        incoming = Incoming.in(root);
        added = new Spool(incoming.file("added"));
        removed = new Spool(incoming.file("removed"));
    }

    /**
     * What was built, on disk.
     *
     * @param contents name that it has by what is in it
     * @param entries how many numbers are in it
     */
    public record Built(Path file, String contents, long entries) {}

    public void add(long print) throws IOException {
        added.add(print);
    }

    /** Of the list that is built upon. Whoever is added as well stays on it. */
    public void remove(long print) throws IOException {
        removed.add(print);
    }

    /** Of what was added alone. */
    public Built build() throws IOException {
        return write(added::part);
    }

    /** Of a list that there is, and what was said to change. */
    public Built buildUpon(NumberFile base) throws IOException {
        return write(part -> Prints.changed(base.part(part), removed.part(part), added.part(part)));
    }

    private interface Parts {
        long[] of(int part) throws IOException;
    }

    private Built write(Parts parts) throws IOException {
        Path file = incoming.file(BUILT);
        var _ = Files.deleteIfExists(file);
        try (NumberFileWriter writer = new NumberFileWriter(file)) {
            for (int part = 0; part < Spool.PARTS; part++) {
                writer.add(parts.of(part));
            }
            return new Built(file, writer.finish(), writer.count());
        }
    }

    @Override
    public void close() throws IOException {
        added.close();
        removed.close();
        incoming.close();
    }
}
