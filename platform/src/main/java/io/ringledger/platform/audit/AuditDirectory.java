package io.ringledger.platform.audit;

import java.nio.file.Path;

/**
 * What is kept outside of the store, in a directory of its own.
 *
 * @param path {@code <data-dir>/audit}
 */
public record AuditDirectory(Path path) {
    public static AuditDirectory in(Path dataDirectory) {
        return new AuditDirectory(dataDirectory.resolve("audit"));
    }

    /** Every head, one line of JSON each. */
    public Path heads() {
        return path.resolve("heads.jsonl");
    }

    /** See {@link EventHashes}. */
    public Path eventHashes() {
        return path.resolve("event-hashes");
    }

    /** See {@link HeadKey}. */
    public Path publicKey() {
        return path.resolve("public-key.pem");
    }
}
