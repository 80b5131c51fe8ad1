package io.ringledger.platform.audit.command;

import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.EventHashes;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.HeadKey;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.audit.ReadableLog;
import io.ringledger.platform.audit.verifying.HeadFile;
import io.ringledger.platform.audit.verifying.LogExport;
import io.ringledger.platform.audit.verifying.Verdict;
import io.ringledger.platform.audit.verifying.Verifier;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where log, heads, key and hashes come from. Heads are always opened before events: what is read later has grown since. */
final class Sources {
    static final String HEADS = ".heads";
    static final String KEY = ".key";
    static final String HASHES = ".hashes";

    private final Path dataDirectory;
    private final Supplier<Optional<ReadableLog>> stored;

    Sources(Path dataDirectory, Supplier<Optional<ReadableLog>> stored) {
        this.dataDirectory = dataDirectory;
        this.stored = stored;
    }

    Verdict stored(Arguments given) throws IOException {
        AuditDirectory audit = AuditDirectory.in(dataDirectory);
        Path key = given.file(Arguments.KEY).orElse(audit.publicKey());
        try (ReadableLog log = open()) {
            List<Head> elsewhere = new ArrayList<>(elsewhere(given));
            log.publishedHead().ifPresent(elsewhere::add);
            try (BufferedReader heads = HeadFile.open(existing(audit.heads()))) {
                return verify(log.all(), heads, key, elsewhere, audit.eventHashes());
            }
        }
    }

    static Verdict exported(Arguments given) throws IOException {
        Path hashes = given.file(Arguments.HASHES).map(Sources::existing).orElse(Path.of("no event hashes"));
        try (BufferedReader heads = HeadFile.open(existing(given.required(Arguments.HEADS)));
                BufferedReader log = Files.newBufferedReader(existing(given.required(Arguments.LOG)))) {
            return verify(LogExport.read(log), heads, given.required(Arguments.KEY), elsewhere(given), hashes);
        }
    }

    private static Verdict verify(
            Iterator<RawEvent> events, BufferedReader heads, Path key, List<Head> elsewhere, Path hashes)
            throws IOException {
        HeadKey headKey = HeadKey.ofPem(Files.readString(existing(key)));
        return new Verifier(events, HeadFile.read(heads), headKey, elsewhere, new EventHashes(hashes)).verify();
    }

    private static List<Head> elsewhere(Arguments given) throws IOException {
        return given.file(Arguments.HEAD).isEmpty()
                ? List.of()
                : List.of(Head.ofJson(Files.readString(existing(given.required(Arguments.HEAD)))
                        .strip()));
    }

    long export(Path file) throws IOException {
        AuditDirectory audit = AuditDirectory.in(dataDirectory);
        try (ReadableLog log = open()) {
            copy(audit.publicKey(), beside(file, KEY));
            copyWholeLines(audit.heads(), beside(file, HEADS));
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                long count = LogExport.write(log.all(), out);
                if (Files.exists(audit.eventHashes())) {
                    copy(audit.eventHashes(), beside(file, HASHES));
                }
                return count;
            }
        }
    }

    private ReadableLog open() {
        return stored.get()
                .orElseThrow(() -> new NotChecked("There is no event log in " + dataDirectory.toAbsolutePath()
                        + ". Set RINGLEDGER_DATA_DIR to the platform's data directory."));
    }

    private static void copyWholeLines(Path heads, Path to) throws IOException {
        try (BufferedReader from = HeadFile.open(existing(heads));
                BufferedWriter out = Files.newBufferedWriter(to)) {
            var _ = from.transferTo(out);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        var _ = Files.copy(existing(from), to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static Path existing(Path file) {
        if (Files.notExists(file)) {
            throw new NotChecked("could not be checked: there is no file " + file.toAbsolutePath());
        }
        return file;
    }
}
