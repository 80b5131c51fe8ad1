package io.ringledger.command.suppression.rules;

import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Verdict;
import java.util.Map;

/** The tenant's own list. Nothing prevails over it, and no call is excepted from it, also none that is begun by hand. */
final class OwnListRule implements Rule {
    private final Bench bench;

    OwnListRule(String version) {
        this.bench = new Bench(CallingRule.OWN_SUPPRESSION, version);
    }

    @Override
    public Verdict judge(Question question) {
        return question.suppressed() == null
                ? bench.allowed(null, Map.of())
                : bench.refused(null, Map.of("reason", question.suppressed().name()), null);
    }
}
