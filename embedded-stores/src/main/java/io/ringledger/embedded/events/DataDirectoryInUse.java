package io.ringledger.embedded.events;

import java.nio.file.Path;

/** Another process, or another log in this one, has the data directory open. */
public final class DataDirectoryInUse extends RuntimeException {

    DataDirectoryInUse(Path directory, String holder) {
        super("The data directory " + directory.toAbsolutePath() + " is in use by process " + holder
                + ". Stop that one first, or choose another directory.");
    }
}
