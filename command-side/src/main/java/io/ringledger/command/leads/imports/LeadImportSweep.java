package io.ringledger.command.leads.imports;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.platform.personal.SealedFiles;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has files of leads read that wait for it, one of a tenant at a time. A node may be killed at any step: a file is on the list
 * until all of it was read and its bytes are gone.
 */
final class LeadImportSweep {
    private static final Logger LOG = LoggerFactory.getLogger(LeadImportSweep.class);
    private static final Duration KEPT_UNASKED = Duration.ofDays(1);

    private final WaitingImports imports;
    private final SealedFiles files;
    private final LeadImporter importer;
    private final Clock clock;
    private final Duration retryAfter;
    private final BoundedPool pool;
    private final Set<TenantId> read = ConcurrentHashMap.newKeySet();

    /** @param retryAfter pause before a file is looked at again that could not be read on */
    LeadImportSweep(
            WaitingImports imports,
            SealedFiles files,
            LeadImporter importer,
            Clock clock,
            Duration retryAfter,
            BoundedPool pool) {
        this.imports = imports;
        this.files = files;
        this.importer = importer;
        this.clock = clock;
        this.retryAfter = retryAfter;
        this.pool = pool;
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            for (WaitingImport waiting : imports.due(clock.instant())) {
                if (read.add(waiting.tenant()) && !pool.runIfFree(() -> look(waiting))) {
                    read.remove(waiting.tenant());
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("not all files of leads that wait were looked at: {}", e.getMessage());
        }
    }

    /** Lets go of what was uploaded long ago and waits for nothing: it never became an import. Never throws, either. */
    void tidy() {
        try {
            for (SubjectId file : files.begunBefore(clock.instant().minus(KEPT_UNASKED))) {
                if (!imports.needs(new LeadImportId(file.value()))) {
                    LOG.info("{} was uploaded and never recorded: its bytes are deleted", file);
                    files.delete(file);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("old files of leads are looked at again later: {}", e.getMessage());
        }
    }

    private void look(WaitingImport waiting) {
        try {
            importer.read(waiting);
            // the list last: whoever is killed before it goes here again
            files.delete(waiting.upload().subject());
            imports.remove(waiting.importId());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("{} was not read to its end and will be read on: {}", waiting.importId(), reason(e));
            postpone(waiting);
        } finally {
            read.remove(waiting.tenant());
        }
    }

    private void postpone(WaitingImport waiting) {
        try {
            imports.put(waiting.at(clock.instant().plus(retryAfter)));
        } catch (RuntimeException e) {
            LOG.warn("{} is looked at again at once: {}", waiting.importId(), e.getMessage());
        }
    }

    /** What a library says of a failure might quote the file. */
    private static String reason(RuntimeException failure) {
        return failure instanceof Rejected refused
                ? refused.rejection().code()
                : failure.getClass().getName();
    }
}
