package io.ringledger.gateway.analytics.export;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Pages under way: headings, tables and charts one after the other. Its letters are in the file. */
final class Sheet {
    private static final Color SHADE = new Color(0xEE, 0xF2, 0xF6);
    private static final float MARGIN = 40;
    private static final int WIDEST = 40;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);
    private final Font title;
    private final Font heading;
    private final Font text;
    private final Font bold;

    Sheet(String name) {
        try {
            title = Liberation.SANS_BOLD.create(18);
            heading = Liberation.SANS_BOLD.create(12);
            text = Liberation.SANS.create(8);
            bold = Liberation.SANS_BOLD.create(8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.addTitle(name);
        document.addCreator("Ringledger");
        document.open();
        document.add(new Paragraph(name, title));
    }

    void heading(String words) {
        Paragraph paragraph = new Paragraph(words, heading);
        paragraph.setSpacingBefore(14);
        paragraph.setSpacingAfter(4);
        document.add(paragraph);
    }

    void line(String words) {
        document.add(new Paragraph(words, text));
    }

    /** The first row of each page names the columns; a column is as wide as its longest text needs. */
    void table(List<String> header, List<List<String>> rows) {
        PdfPTable table = new PdfPTable(header.size());
        table.setWidthPercentage(100);
        table.setWidths(widths(header, rows));
        table.setSpacingBefore(4);
        table.setSpacingAfter(6);
        header.forEach(name -> table.addCell(cell(name, bold, true)));
        table.setHeaderRows(1);
        rows.forEach(row -> row.forEach(value -> table.addCell(cell(value, text, false))));
        document.add(table);
    }

    private static int[] widths(List<String> header, List<List<String>> rows) {
        int[] widths = new int[header.size()];
        Stream.concat(Stream.of(header), rows.stream()).forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.clamp(row.get(column).length() + 2L, widths[column], WIDEST);
            }
        });
        return widths;
    }

    private static PdfPCell cell(String value, Font font, boolean shaded) {
        PdfPCell cell = new PdfPCell(new Phrase(value, font));
        cell.setBorderColor(Color.LIGHT_GRAY);
        cell.setHorizontalAlignment(Element.ALIGN_LEFT);
        if (shaded) {
            cell.setBackgroundColor(SHADE);
        }
        return cell;
    }

    void chart(Chart chart) {
        document.add(chart.drawn(writer.getDirectContent(), text.getBaseFont()));
    }

    byte[] written() {
        document.close();
        return bytes.toByteArray();
    }
}
