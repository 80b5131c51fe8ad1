package io.ringledger.command.leads.imports;

import io.ringledger.vocabulary.LeadFileFault;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook, read while it is unpacked. Its texts lie apart from its cells, and are all in memory, up to a
 * bound; nothing else of it is. Source: ECMA-376, part 1, 18.3 and 18.4.
 */
final class XlsxTable implements LeadTable {
    private static final int MOST_COLUMNS = 300;
    private static final int LETTERS = 26;
    private static final int LONGEST_NUMBER = 30;

    private final InputStream in;
    private final XMLStreamReader sheet;
    private final SharedStrings strings;

    private XlsxTable(InputStream in, XMLStreamReader sheet, SharedStrings strings) {
        this.in = in;
        this.sheet = sheet;
        this.strings = strings;
    }

    /** @param mostBytes unpacked */
    static XlsxTable open(LeadTables.Bytes bytes, long mostBytes) throws IOException {
        XlsxParts parts = XlsxParts.read(bytes, mostBytes);
        ZipInputStream zip = XlsxParts.unpack(bytes.open());
        if (!XlsxParts.seek(zip, parts.sheet())) {
            zip.close();
            throw new UnreadableFileException(LeadFileFault.BROKEN);
        }
        return new XlsxTable(zip, Xml.reader(new Bounded(zip, mostBytes)), parts.strings());
    }

    @Override
    public @Nullable List<String> next() throws IOException {
        try {
            while (sheet.hasNext()) {
                int event = sheet.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && sheet.getLocalName().equals("row")) {
                    List<String> row = row();
                    if (!row.stream().allMatch(String::isBlank)) {
                        return row;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && sheet.getLocalName().equals("sheetData")) {
                    return null;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw Xml.unreadable(e);
        }
    }

    private List<String> row() throws XMLStreamException, UnreadableFileException {
        List<String> cells = new ArrayList<>();
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && sheet.getLocalName().equals("c")) {
                int column = column(sheet.getAttributeValue(null, "r"), cells.size());
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(sheet.getAttributeValue(null, "t")));
            }
        }
        return cells;
    }

    /** Letters of {@code AB12}; where nothing is said, the cell follows the one before. */
    private static int column(@Nullable String reference, int next) throws UnreadableFileException {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int each = 0; each < reference.length() && Character.isUpperCase(reference.charAt(each)); each++) {
            column = column * LETTERS + reference.charAt(each) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new UnreadableFileException(LeadFileFault.HEADER_INVALID);
            }
        }
        return Math.max(column - 1, next);
    }

    private String cell(@Nullable String type) throws XMLStreamException, UnreadableFileException {
        StringBuilder text = new StringBuilder();
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && sheet.getLocalName().matches("v|t")) {
                text.append(Xml.text(sheet));
            }
        }
        return value(type, text.toString().strip());
    }

    private String value(@Nullable String type, String text) throws UnreadableFileException {
        return switch (type) {
            case "s" -> strings.get(text);
            case "e" -> "";
            case "inlineStr", "str", "b", "d" -> text;
            case null, default -> number(text);
        };
    }

    /** A telephone number may be kept as 1.3125550107E10. */
    private static String number(String text) {
        try {
            return (text.indexOf('E') < 0 && text.indexOf('.') < 0) || text.length() > LONGEST_NUMBER
                    ? text
                    : new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
