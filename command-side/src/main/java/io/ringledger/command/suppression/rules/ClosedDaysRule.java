package io.ringledger.command.suppression.rules;

import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sundays and holidays on which a law lets no campaign call: by the date at the called party, wherever that may be. */
final class ClosedDaysRule implements Rule {
    private final Bench bench;
    private final List<Closed> all;

    private record Closed(RuleLine line, ClosedDays days) {}

    ClosedDaysRule(String version, List<RuleLine> lines, Map<String, Holiday> holidays) {
        this.bench = new Bench(CallingRule.CLOSED_DAYS, version);
        this.all = lines.stream()
                .map(line -> new Closed(line, ClosedDays.parse(line.value(), holidays)))
                .toList();
    }

    @Override
    public Verdict judge(Question question) {
        List<Closed> bearing = question.facts().campaign() == null
                ? List.of()
                : all.stream().filter(closed -> closed.line().bearsOn(question)).toList();
        if (bearing.isEmpty()) {
            return bench.notApplicable(Map.of());
        }
        Map<String, String> seen = Seen.place(question);
        for (ZoneId zone : question.zones()) {
            LocalDate date = question.at().atZone(zone).toLocalDate();
            for (Closed closed : bearing) {
                Optional<String> why = closed.days().why(date);
                if (why.isPresent()) {
                    seen.put("date", date.toString());
                    seen.put("day", why.get());
                    seen.put("zone", zone.getId());
                    return bench.refused(closed.line(), seen, next(question, bearing));
                }
            }
        }
        return bench.allowed(null, seen);
    }

    private static @Nullable Instant next(Question question, List<Closed> bearing) {
        return Openings.next(
                question.at(),
                question.zones(),
                Set.of(),
                moment -> question.zones().stream()
                        .map(zone -> moment.atZone(zone).toLocalDate())
                        .allMatch(date -> bearing.stream()
                                .allMatch(closed -> closed.days().why(date).isEmpty())));
    }
}
