package io.ringledger.command.suppression.rules;

import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a number may be dialled within a rolling stretch of time. Laws that count calls on the same subject are kept as if
 * all calls of a tenant were on the same one: nothing says what two campaigns have in common.
 */
final class AttemptsRule implements Rule {
    private final Bench bench;
    private final Duration stretch;
    private final List<RuleLine> lines;

    AttemptsRule(CallingRule rule, String version, Duration stretch, List<RuleLine> lines) {
        this.bench = new Bench(rule, version);
        this.stretch = stretch;
        this.lines = lines.stream()
                .sorted(Comparator.comparingInt(AttemptsRule::limit))
                .toList();
    }

    private static int limit(RuleLine line) {
        return Integer.parseInt(line.value());
    }

    @Override
    public Verdict judge(Question question) {
        return lines.stream()
                .filter(line -> line.bearsOn(question))
                .findFirst()
                .map(strictest -> judge(question, strictest))
                .orElseGet(() -> bench.notApplicable(Map.of()));
    }

    private Verdict judge(Question question, RuleLine line) {
        Instant since = question.at().minus(stretch);
        List<Instant> counted = question.attempts().stream()
                .filter(attempt -> attempt.isAfter(since))
                .sorted(Comparator.reverseOrder())
                .toList();
        int limit = limit(line);
        Map<String, String> seen = new TreeMap<>();
        seen.put("attempts", Integer.toString(counted.size()));
        seen.put("limit", line.value());
        seen.put("regions", Seen.words(question.regions()));
        return counted.size() < limit
                ? bench.allowed(line, seen)
                : bench.refused(line, seen, counted.get(limit - 1).plus(stretch));
    }
}
