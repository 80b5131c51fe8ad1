package io.ringledger.command.suppression.rules;

import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Outside registries: what they have must not be solicited, but for what the law excepts. Of a list that cannot be read nobody
 * knows whom it has, so it is taken to have everybody.
 */
final class RegistryListingRule implements Rule {
    private final Bench bench;
    private final List<RuleLine> lines;

    RegistryListingRule(String version, List<RuleLine> lines) {
        this.bench = new Bench(CallingRule.REGISTRY_LISTING, version);
        this.lines = List.copyOf(lines);
    }

    @Override
    public Verdict judge(Question question) {
        if (!question.facts().purpose().marketing()) {
            return bench.notApplicable(Map.of());
        }
        Map<String, String> seen = Registries.seen(question);
        return question.facts().registries().stream()
                .filter(registry -> registry.listed() || !registry.readable())
                .findFirst()
                .filter(_ -> Registries.exception(question).isEmpty())
                .map(hit -> bench.refused(line(hit), seen, null))
                .orElseGet(() -> bench.allowed(null, seen));
    }

    private @Nullable RuleLine line(RegistrySeen hit) {
        return lines.stream()
                .filter(line -> line.value().equals(hit.source().value()))
                .findFirst()
                .orElse(null);
    }
}
