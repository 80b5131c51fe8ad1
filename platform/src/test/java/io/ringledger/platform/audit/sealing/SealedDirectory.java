package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.EventHashes;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.HeadKey;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.audit.verifying.Verdict;
import io.ringledger.platform.audit.verifying.Verifier;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.records.InMemoryRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A log in memory, sealed into a directory. */
public final class SealedDirectory {
    private final MemoryLog log = new MemoryLog();
    private final InMemoryRecords records = new InMemoryRecords();
    private final AuditDirectory audit;
    private final Path keyFile;
    private final Installation installation;

    public SealedDirectory(Path directory) {
        audit = AuditDirectory.in(directory);
        keyFile = directory.resolve("keys/audit-key");
        installation = installation(records);
    }

    public MemoryLog log() {
        return log;
    }

    public AuditDirectory audit() {
        return audit;
    }

    InMemoryRecords records() {
        return records;
    }

    Installation installation() {
        return installation;
    }

    Installation installation(DurableRecords others) {
        return new Installation(log, others, audit, keyFile, new TickingClock());
    }

    Path keyFile() {
        return keyFile;
    }

    /** Appends so many and seals them under one head. */
    public SealedDirectory sealed(int count) {
        log.append(count);
        return sealAll();
    }

    /** Seals everything, as a process does that has just started. */
    public SealedDirectory sealAll() {
        Sealer sealer = installation.resume(SealingStep.Watch.NONE);
        while (sealer.position() < log.end()) {
            sealer.seal();
        }
        return this;
    }

    public List<Head> heads() {
        try {
            return Files.readAllLines(audit.heads()).stream().map(Head::ofJson).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HeadKey key() {
        try {
            return HeadKey.ofPem(Files.readString(audit.publicKey()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public EventHashes hashes() {
        return new EventHashes(audit.eventHashes());
    }

    /** The log as it was sealed. */
    public Verdict verify() {
        return verify(log.events());
    }

    /** What somebody made of the log. */
    public Verdict verify(List<RawEvent> events) {
        return verify(events, heads(), Optional.empty(), hashes());
    }

    public Verdict verify(List<RawEvent> events, List<Head> heads, Optional<Head> elsewhere, EventHashes hashes) {
        return new Verifier(
                        events.iterator(),
                        heads.stream().map(Optional::of).iterator(),
                        key(),
                        elsewhere.stream().toList(),
                        hashes)
                .verify();
    }
}
