package io.ringledger.command.suppression.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the table of rules for people. */
final class CallingRulesDocument {
    private static final Map<RuleLine.Kind, String> TITLES = Map.of(
            RuleLine.Kind.HOURS, "Calling hours",
            RuleLine.Kind.CLOSED, "Sundays and holidays",
            RuleLine.Kind.ATTEMPTS_PER_DAY, "Attempts within 24 rolling hours",
            RuleLine.Kind.ATTEMPTS_PER_WEEK, "Attempts within 7 rolling days",
            RuleLine.Kind.REGISTRY, "Outside registries that must be looked at",
            RuleLine.Kind.REGISTRY_AGE, "Oldest outside list that counts",
            RuleLine.Kind.RELATIONSHIP_PURCHASE, "Established relationship after a purchase",
            RuleLine.Kind.RELATIONSHIP_INQUIRY, "Established relationship after an inquiry",
            RuleLine.Kind.VOICE_CONSENT, "Consent to an artificial voice");

    private CallingRulesDocument() {}

    static String write(RuleTable table, String introduction) {
        StringBuilder text = new StringBuilder(introduction)
                .append("\n## The table, version ")
                .append(table.version())
                .append("\n");
        for (RuleLine.Kind kind : RuleLine.Kind.values()) {
            text.append("\n### ").append(TITLES.get(kind)).append("\n\n");
            text.append(
                    "| line | where | what | about | excepted by | standing | source |\n|---|---|---|---|---|---|---|\n");
            table.of(kind).forEach(line -> text.append(row(line)));
        }
        text.append("\n### Holidays that the table names\n\n| day | when |\n|---|---|\n");
        table.holidays().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(day -> text.append("| %s | %s |%n".formatted(day.getKey(), day.getValue())));
        return text.toString();
    }

    private static String row(RuleLine line) {
        List<String> cells = List.of(
                "`" + line.id() + "`",
                line.region().equals("*") ? "everywhere" : line.region(),
                line.value(),
                words(line.about()),
                line.exceptedBy().isEmpty()
                        ? "–"
                        : line.exceptedBy().stream()
                                .map(CallingRulesDocument::words)
                                .sorted()
                                .collect(Collectors.joining(", ")),
                words(line.standing()),
                line.source());
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
