package io.ringledger.command.leads.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small XLSX file, with the texts apart from the cells, as the spreadsheets write it. */
final class Workbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringBuilder rows = new StringBuilder();
    private final List<String> texts = new ArrayList<>();
    private final String type;
    private int count;

    Workbook() {
        this("");
    }

    /** @param type declaration of a document's type, in front of the texts */
    Workbook(String type) {
        this.type = type;
    }

    Workbook row(Object... cells) {
        count++;
        rows.append("<row r=\"").append(count).append("\">");
        for (int column = 0; column < cells.length; column++) {
            String name = (char) ('A' + column) + Integer.toString(count);
            if (cells[column] instanceof Number) {
                rows.append("<c r=\"%s\"><v>%s</v></c>".formatted(name, cells[column]));
            } else if (!cells[column].equals("")) {
                rows.append("<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(name, texts.size()));
                texts.add((String) cells[column]);
            }
        }
        rows.append("</row>");
        return this;
    }

    byte[] bytes() throws IOException {
        return bytes(true);
    }

    /** Texts as they are, entities and all. */
    byte[] rawBytes() throws IOException {
        return bytes(false);
    }

    private byte[] bytes(boolean escaped) throws IOException {
        StringBuilder shared = new StringBuilder();
        for (String text : texts) {
            String xml = escaped ? text.replace("&", "&amp;").replace("<", "&lt;") : text;
            shared.append("<si><t>").append(xml).append("</t></si>");
        }
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "xl/worksheets/people.xml",
                    "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, RELATIONS)
                            + "<sheet name=\"People\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId7\"" + " Target=\"worksheets/people.xml\"/></Relationships>");
            entry(zip, "xl/sharedStrings.xml", type + "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, shared));
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
