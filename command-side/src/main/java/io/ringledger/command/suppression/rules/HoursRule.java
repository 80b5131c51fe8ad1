package io.ringledger.command.suppression.rules;

import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.DayWindow;
import io.ringledger.vocabulary.Verdict;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a campaign may call, by the clock at the called party: in every zone in which that may be, by every law that may hold
 * there.
 */
final class HoursRule implements Rule {
    private final Bench bench;
    private final List<Hours> all;

    private record Hours(RuleLine line, List<DayWindow> windows) {}

    HoursRule(String version, List<RuleLine> lines) {
        this.bench = new Bench(CallingRule.CALLING_HOURS, version);
        this.all = lines.stream()
                .map(line -> new Hours(line, Windows.parse(line.value())))
                .toList();
    }

    @Override
    public Verdict judge(Question question) {
        if (question.facts().campaign() == null) {
            return bench.notApplicable(Map.of());
        }
        Map<String, String> seen = Seen.place(question);
        if (question.zones().isEmpty()) {
            return bench.refused(null, seen, null);
        }
        List<Hours> bearing =
                all.stream().filter(hours -> hours.line().bearsOn(question)).toList();
        for (ZoneId zone : question.zones()) {
            ZonedDateTime local = question.at().atZone(zone);
            for (Hours hours : bearing) {
                if (!Windows.open(hours.windows(), local)) {
                    seen.put("local_time", local.toLocalDateTime().toString());
                    seen.put("zone", zone.getId());
                    seen.put("window", hours.line().value());
                    return refused(question, bearing, hours.line(), seen);
                }
            }
        }
        return bench.allowed(null, seen);
    }

    private Verdict refused(Question question, List<Hours> bearing, RuleLine line, Map<String, String> seen) {
        Set<LocalTime> borders = Windows.borders(bearing.stream().flatMap(hours -> hours.windows().stream()));
        var next = Openings.next(
                question.at(),
                question.zones(),
                borders,
                moment -> bearing.stream().allMatch(hours -> Windows.open(hours.windows(), moment, question.zones())));
        return bench.refused(line, seen, next);
    }
}
