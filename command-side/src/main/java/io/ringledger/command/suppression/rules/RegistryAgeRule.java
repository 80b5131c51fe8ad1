package io.ringledger.command.suppression.rules;

import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list that was obtained too long ago, or was never, says nothing of who is on it today. */
final class RegistryAgeRule implements Rule {
    private final Bench bench;
    private final List<RuleLine> required;
    private final RuleLine ageLine;
    private final Duration age;

    RegistryAgeRule(String version, List<RuleLine> required, RuleLine ageLine) {
        this.bench = new Bench(CallingRule.REGISTRY_AGE, version);
        this.required = List.copyOf(required);
        this.ageLine = ageLine;
        this.age = Duration.parse(ageLine.value());
    }

    @Override
    public Verdict judge(Question question) {
        List<RegistrySeen> registries = question.facts().registries();
        List<RuleLine> needed =
                required.stream().filter(line -> line.bearsOn(question)).toList();
        if (!question.facts().purpose().marketing() || (needed.isEmpty() && registries.isEmpty())) {
            return bench.notApplicable(Map.of());
        }
        Map<String, String> seen = Registries.seen(question);
        if (Registries.exception(question).isPresent()) {
            return bench.notApplicable(seen);
        }
        Optional<RuleLine> missing =
                needed.stream().filter(line -> !isThere(line, registries)).findFirst();
        if (missing.isPresent()) {
            seen.put("missing", missing.get().value());
            return bench.refused(missing.get(), seen, null);
        }
        Instant oldest = question.at().minus(age);
        return registries.stream().anyMatch(registry -> registry.obtainedAt().isBefore(oldest))
                ? bench.refused(ageLine, seen, null)
                : bench.allowed(ageLine, seen);
    }

    private static boolean isThere(RuleLine line, List<RegistrySeen> registries) {
        return registries.stream()
                .anyMatch(registry -> registry.source().value().equals(line.value()));
    }
}
