package io.ringledger.gateway.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** Rows as text. Source: RFC 4180; OWASP, "CSV Injection". */
public final class Csv {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+");

    private Csv() {}

    /** One row with its end, UTF-8. */
    public static byte[] line(List<String> cells) {
        Object[] safe = cells.stream().map(Csv::harmless).toArray();
        return (CSVFormat.RFC4180.format(safe) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What a spreadsheet would take for a formula begins with a quote there; numbers may begin as they do. */
    private static String harmless(String cell) {
        boolean isFormula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return isFormula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
