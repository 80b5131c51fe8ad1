package io.ringledger.command.leads.imports;

import io.ringledger.vocabulary.LeadFileFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a workbook before its first sheet is read.
 *
 * @param sheet name of the entry that is the first sheet
 * @param strings texts that cells name by number
 */
record XlsxParts(String sheet, SharedStrings strings) {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String USUAL = "xl/worksheets/sheet1.xml";
    private static final int MOST_ENTRIES = 10_000;

    /** Entries come in any order, so all are looked at once. */
    static XlsxParts read(LeadTables.Bytes bytes, long mostBytes) throws IOException {
        Map<String, String> targets = new HashMap<>();
        SharedStrings strings = new SharedStrings();
        @Nullable String first = null;
        try (ZipInputStream zip = unpack(bytes.open())) {
            InputStream bounded = new Bounded(zip, mostBytes);
            int entries = 0;
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableFileException(LeadFileFault.TOO_BIG_INSIDE);
                }
                switch (entry.getName()) {
                    case "xl/workbook.xml" -> first = firstSheet(Xml.reader(bounded));
                    case "xl/_rels/workbook.xml.rels" -> relations(Xml.reader(bounded), targets);
                    case "xl/sharedStrings.xml" -> strings.read(Xml.reader(bounded));
                    default -> bounded.skip(Long.MAX_VALUE);
                }
            }
            if (entries == 0) {
                throw new UnreadableFileException(LeadFileFault.BROKEN);
            }
        } catch (XMLStreamException e) {
            throw Xml.unreadable(e);
        }
        return new XlsxParts(targets.getOrDefault(first == null ? "" : first, USUAL), strings);
    }

    static ZipInputStream unpack(InputStream in) {
        return new ZipInputStream(in);
    }

    /** Goes to an entry; {@code false} where there is none. */
    static boolean seek(ZipInputStream zip, String name) throws IOException {
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            if (entry.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableFileException(LeadFileFault.BROKEN);
        }
    }

    private static @Nullable String firstSheet(XMLStreamReader workbook) throws XMLStreamException {
        while (workbook.hasNext()) {
            if (workbook.next() == XMLStreamConstants.START_ELEMENT
                    && workbook.getLocalName().equals("sheet")) {
                return workbook.getAttributeValue(RELATIONS, "id");
            }
        }
        return null;
    }

    private static void relations(XMLStreamReader relations, Map<String, String> targets) throws XMLStreamException {
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && relations.getLocalName().equals("Relationship")) {
                String target = relations.getAttributeValue(null, "Target");
                targets.put(
                        relations.getAttributeValue(null, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }
}
