package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.EventHashes;
import io.ringledger.platform.audit.GrowingLog;
import io.ringledger.platform.audit.HeadKey;
import io.ringledger.platform.records.DurableRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A log and where its heads are kept.
 *
 * @param records beside the events
 * @param outside of the store
 * @param keyFile of the key that signs; made where nothing was signed yet
 */
record Installation(GrowingLog log, DurableRecords records, AuditDirectory outside, Path keyFile, Clock clock) {
    /**
     * Goes on where sealing ended, however it did.
     *
     * @throws LogMismatch if what was sealed is not what is there
     * @throws RuntimeException if something cannot be read or written now
     */
    Sealer resume(SealingStep.Watch watch) {
        KeptHeads kept = new KeptHeads(records);
        boolean headsExist = kept.find(1).isPresent() || Files.exists(outside.heads());
        SealingKey key = SealingKey.open(keyFile, headsExist);
        export(key.headKey());
        PublishedHeads published = new PublishedHeads(outside.heads());
        Sealer.Outlets outlets = new Sealer.Outlets(kept, published, new EventHashes(outside.eventHashes()));
        Resumed resumed = Resumed.from(kept, published, log, key.headKey());
        return new Sealer(log, outlets, key, clock, watch, resumed);
    }

    private void export(HeadKey key) {
        Path file = outside.publicKey();
        try {
            if (Files.notExists(file)) {
                Path directory = DurableFiles.createDirectory(outside.path());
                Path fresh = directory.resolve("public-key.new"); // for everybody to read, as a temporary file is not
                Files.deleteIfExists(fresh);
                DurableFiles.write(fresh, key.toPem());
                DurableFiles.move(fresh, file);
            } else if (!Files.readString(file).equals(key.toPem())) {
                throw new LogMismatch("the exported public key is not that of the key that signs");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The public key " + file + " cannot be exported", e);
        }
    }
}
