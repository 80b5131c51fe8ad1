package io.ringledger.command.leads.imports;

import io.ringledger.platform.personal.SealedFiles;
import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadFileFormat;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Opens files of leads, whatever they are. */
final class LeadTables {
    private LeadTables() {}

    /** Gives the same bytes as often as it is asked. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }

    /** @throws UnreadableFileException if the bytes are gone */
    static InputStream opened(SealedFiles files, WaitingImport waiting) throws IOException {
        return files.open(waiting.upload().subject(), waiting.bytes())
                .orElseThrow(() -> new UnreadableFileException(LeadFileFault.LOST));
    }

    /** @throws UnreadableFileException if it can be seen before anything is taken in that it is not what is read */
    static void check(LeadFileFormat format, Bytes bytes) throws IOException {
        if (format == LeadFileFormat.CSV) {
            try (InputStream in = bytes.open()) {
                CsvTable.check(in);
            } catch (EOFException e) {
                throw new UnreadableFileException(LeadFileFault.LOST);
            }
        }
    }

    static LeadTable open(LeadFileFormat format, Bytes bytes, LeadSettings settings) throws IOException {
        return switch (format) {
            case CSV -> CsvTable.open(bytes.open());
            case XLSX -> XlsxTable.open(bytes, settings.unpacked().toBytes());
        };
    }
}
