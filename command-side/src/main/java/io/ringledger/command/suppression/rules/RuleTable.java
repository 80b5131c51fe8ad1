package io.ringledger.command.suppression.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of rules and the holidays that it names, read from text; each line's form stands at the head of the files.
 *
 * @param version the day of the last change
 */
record RuleTable(String version, List<RuleLine> lines, Map<String, String> holidays) {
    private static final String SEPARATOR = " \\| ";
    private static final int COLUMNS = 8;

    RuleTable {
        lines = List.copyOf(lines);
        holidays = Map.copyOf(holidays);
    }

    /** @throws IllegalArgumentException if a line is not of the form */
    static RuleTable parse(Stream<String> rules, Stream<String> holidays) {
        List<RuleLine> lines = new ArrayList<>();
        Map<String, String> ids = new LinkedHashMap<>();
        String version = null;
        for (String line : contentOf(rules)) {
            String[] columns = line.split(SEPARATOR, -1);
            if (columns[0].equals("version")) {
                version = columns[1];
            } else if (columns.length != COLUMNS || ids.put(columns[0], line) != null) {
                throw new IllegalArgumentException("not a rule, or twice in the table: " + line);
            } else {
                lines.add(line(columns));
            }
        }
        if (version == null) {
            throw new IllegalArgumentException("the table of rules has no version");
        }
        return new RuleTable(
                version,
                lines,
                contentOf(holidays).stream()
                        .map(line -> line.split(SEPARATOR, 2))
                        .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1])));
    }

    private static List<String> contentOf(Stream<String> text) {
        return text.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static RuleLine line(String[] columns) {
        return new RuleLine(
                columns[0],
                constant(RuleLine.Kind.class, columns[1]),
                columns[2],
                columns[3],
                constant(RuleLine.About.class, columns[4]),
                Stream.of(columns[5].split(" ", -1))
                        .filter(word -> !word.equals("-"))
                        .map(word -> constant(RuleLine.Exemption.class, word))
                        .collect(Collectors.toSet()),
                constant(RuleLine.Standing.class, columns[6]),
                columns[7]);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    List<RuleLine> of(RuleLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    RuleLine only(RuleLine.Kind kind) {
        List<RuleLine> all = of(kind);
        if (all.size() != 1) {
            throw new IllegalArgumentException("there must be one line of " + kind);
        }
        return all.getFirst();
    }
}
