package io.ringledger.command.suppression.rules;

import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An artificial voice, also an AI's, is heard by nobody who has not consented to it. */
final class VoiceRule implements Rule {
    private final Bench bench;
    private final List<RuleLine> lines;

    VoiceRule(String version, List<RuleLine> lines) {
        this.bench = new Bench(CallingRule.ARTIFICIAL_VOICE, version);
        this.lines = lines.stream()
                .sorted(Comparator.comparing(VoiceRule::needed).reversed())
                .toList();
    }

    private static ConsentKind needed(RuleLine line) {
        return ConsentKind.valueOf(line.value());
    }

    @Override
    public Verdict judge(Question question) {
        if (question.facts().purpose().voice() == CallVoice.AGENT) {
            return bench.notApplicable(Map.of());
        }
        ConsentKind given = question.facts().consents().artificialVoice();
        return lines.stream()
                .filter(line -> line.bearsOn(question))
                .findFirst()
                .map(strictest -> judge(strictest, given))
                .orElseGet(() -> bench.notApplicable(Map.of()));
    }

    private Verdict judge(RuleLine line, ConsentKind given) {
        Map<String, String> seen = Map.of("consent", given.name(), "needed", line.value());
        return given.isAtLeast(needed(line)) ? bench.allowed(line, seen) : bench.refused(line, seen, null);
    }
}
