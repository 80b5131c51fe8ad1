package io.ringledger.command.leads.imports;

import io.ringledger.vocabulary.LeadFileFault;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** CSV with comma, semicolon or tab, in UTF-8. A quotation mark that nobody closes does not take the rest of the file along. */
final class CsvTable implements LeadTable {
    private static final int LONGEST_ROW = 1 << 18;
    private static final int LOOKED_AT = 1 << 16;
    private static final char MARK = '\uFEFF';
    private static final String SEPARATORS = ",;\t";

    private final OneRow row;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvTable(OneRow row, CSVParser parser) {
        this.row = row;
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvTable open(InputStream in) throws IOException {
        BufferedReader text =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), LOOKED_AT);
        try {
            skipMark(text);
            OneRow row = new OneRow(text);
            CSVFormat format = CSVFormat.Builder.create()
                    .setDelimiter(separator(text))
                    .setQuote('"')
                    .setIgnoreEmptyLines(true)
                    .setLenientEof(true)
                    .setTrailingData(true)
                    .get();
            return new CsvTable(row, CSVParser.parse(row, format));
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(LeadFileFault.NOT_UTF8);
        }
    }

    /**
     * Reads all of it, so that no half of a file is taken in before somebody sees that it is written otherwise.
     *
     * @throws UnreadableFileException if it is not UTF-8
     */
    static void check(InputStream in) throws IOException {
        char[] some = new char[LOOKED_AT];
        try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            for (int count = text.read(some); count >= 0; count = text.read(some)) {
                for (int each = 0; each < count; each++) {
                    if (some[each] == 0) {
                        throw new UnreadableFileException(LeadFileFault.NOT_UTF8);
                    }
                }
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(LeadFileFault.NOT_UTF8);
        }
    }

    private static void skipMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }

    /** The one of which most stand in the header, outside of quotation marks. */
    private static char separator(Reader text) throws IOException {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        text.mark(LOOKED_AT);
        for (int read = 0; read < LOOKED_AT; read++) {
            int each = text.read();
            quoted ^= each == '"';
            if (each < 0 || (!quoted && (each == '\n' || each == '\r'))) {
                break;
            }
            int place = SEPARATORS.indexOf(each);
            if (place >= 0 && !quoted) {
                counts[place]++;
            }
        }
        text.reset();
        int most = 0;
        for (int each = 1; each < counts.length; each++) {
            most = counts[each] > counts[most] ? each : most;
        }
        return SEPARATORS.charAt(most);
    }

    @Override
    public @Nullable List<String> next() throws IOException {
        try {
            while (records.hasNext()) {
                row.begin();
                List<String> cells = List.of(records.next().values());
                if (!cells.stream().allMatch(String::isBlank)) {
                    return cells;
                }
            }
            return null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    private static IOException unreadable(RuntimeException e) {
        return switch (e.getCause()) {
            case UnreadableFileException ours -> ours;
            case CharacterCodingException _ -> new UnreadableFileException(LeadFileFault.NOT_UTF8);
            case IOException broken -> broken;
            case null, default -> new UnreadableFileException(LeadFileFault.BROKEN);
        };
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Counts what was read since a row began. The parser reads ahead a little, which is why twice the longest row may pass. */
    private static final class OneRow extends FilterReader {
        private long since;

        private OneRow(Reader text) {
            super(text);
        }

        private void begin() {
            since = 0;
        }

        private int counted(int count) throws IOException {
            since += Math.max(0, count);
            if (since > LONGEST_ROW) {
                throw new UnreadableFileException(LeadFileFault.BROKEN);
            }
            return count;
        }

        @Override
        public int read() throws IOException {
            int character = super.read();
            counted(1);
            return character;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            return counted(super.read(into, offset, length));
        }
    }
}
