package io.ringledger.command.leads.imports;

import io.ringledger.api.leads.LeadImportCommand.FailLeadImport;
import io.ringledger.api.leads.LeadImportCommand.FinishLeadImport;
import io.ringledger.api.leads.LeadImportView;
import io.ringledger.api.leads.LeadQuery.FindLeadImport;
import io.ringledger.api.leads.LeadQuery.HaveLeadsReached;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.SealedFiles;
import io.ringledger.platform.records.StorageUnavailableException;
import io.ringledger.vocabulary.LeadFileFault;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Reads one file of leads, from where somebody has stopped to its end. */
final class LeadImporter {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final SealedFiles files;
    private final Orders orders;
    private final ChunkMaker.Making making;
    private final LongSupplier head;
    private final LeadSettings settings;
    private final Clock clock;

    /** @param head position of the last event of the log */
    LeadImporter(
            SealedFiles files,
            MessageSender messages,
            ChunkMaker.Making making,
            LongSupplier head,
            LeadSettings settings,
            Clock clock) {
        this.files = files;
        this.orders = new Orders(messages);
        this.making = making;
        this.head = head;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Returns when the import is over: read to the end, or found unreadable.
     *
     * @throws Rejected if something cannot be asked or written now, or others read the same file
     */
    void read(WaitingImport waiting) throws InterruptedException {
        awaitReadModels(waiting);
        LeadImportView known =
                orders.ask(new FindLeadImport(waiting.importId()), LeadImportView.class, waiting.cause());
        if (known.state() == LeadImportView.State.COMPLETED || known.state() == LeadImportView.State.FAILED) {
            return;
        }
        try {
            if (known.rows() == 0) {
                check(waiting);
            }
            read(waiting, known.rows());
            orders.send(new FinishLeadImport(waiting.importId(), clock.instant()), waiting.cause());
        } catch (IOException e) {
            // what fails in the store is no IOException: this is the file
            LeadFileFault fault = e instanceof UnreadableFileException found ? found.fault() : LeadFileFault.BROKEN;
            orders.send(new FailLeadImport(waiting.importId(), fault, clock.instant()), waiting.cause());
        }
    }

    /** Leads that were made before, of this file or by others, have to be seen, or they would be made again. */
    private void awaitReadModels(WaitingImport waiting) throws InterruptedException {
        HaveLeadsReached reached = new HaveLeadsReached(head.getAsLong());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!orders.ask(reached, Boolean.class, waiting.cause())) {
            if (System.nanoTime() > end) {
                throw new Rejected(PlatformRejection.SERVICE_UNAVAILABLE, "the read model of leads is behind");
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private void check(WaitingImport waiting) throws IOException {
        LeadTables.check(waiting.format(), () -> LeadTables.opened(files, waiting));
    }

    private void read(WaitingImport waiting, long reached) throws IOException {
        try (LeadTable table = LeadTables.open(waiting.format(), () -> LeadTables.opened(files, waiting), settings)) {
            List<String> header = next(table);
            if (header == null) {
                throw new UnreadableFileException(LeadFileFault.EMPTY);
            }
            ChunkMaker chunks = new ChunkMaker(
                    making, waiting, new RowReader(Columns.of(header), waiting.region()), settings.chunk(), reached);
            @Nullable List<String> row = next(table);
            while (row != null) {
                if (chunks.row() == settings.rows()) {
                    chunks.finish();
                    throw new UnreadableFileException(LeadFileFault.TOO_BIG_INSIDE);
                }
                chunks.add(row);
                row = next(table);
            }
            chunks.finish();
        }
    }

    /** A library that a file brings to grief would be brought to grief by it again and again. */
    private static @Nullable List<String> next(LeadTable table) throws IOException {
        try {
            return table.next();
        } catch (StorageUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableFileException(LeadFileFault.BROKEN);
        }
    }
}
