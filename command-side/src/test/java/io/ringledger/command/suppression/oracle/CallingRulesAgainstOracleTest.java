package io.ringledger.command.suppression.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.command.suppression.rules.CallingRules;
import io.ringledger.command.suppression.rules.Own;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Judgement;
import io.ringledger.vocabulary.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules and the oracle say the same of very many dials, rule by rule, and of when a dial may be made again. An ordinary
 * build asks of some; {@code -Dringledger.rules.decisions=1000000} asks of a million.
 */
class CallingRulesAgainstOracleTest {
    private static final Logger LOG = LoggerFactory.getLogger(CallingRulesAgainstOracleTest.class);
    private static final int DECISIONS = Integer.getInteger("ringledger.rules.decisions", 20_000);
    private static final long SEED = 20_261_128;
    private static final int SHOWN = 10;

    /** Of every so many refusals also the next moment is looked for, which takes a thousand steps each. */
    private static final int TIMED = 16;

    private final CallingRules rules = CallingRules.shipped();
    private final Dials dials = new Dials(SEED);
    private final Map<CallingRule, Integer> alone = new EnumMap<>(CallingRule.class);
    private final List<String> mismatches = new ArrayList<>();
    private final Set<String> lines = new TreeSet<>();
    private int timed;
    private long judging;

    @Test
    void judgeAlike() {
        long began = System.nanoTime();
        int allowed = 0;
        for (int each = 0; each < DECISIONS; each++) {
            allowed += compare(dials.next()) ? 1 : 0;
        }
        LOG.info(
                "calling rules: {} decisions, {} allowed, {} moments compared, {} mismatches, {} ms, {} of them for the rules; one rule alone: {}; lines that refused: {}",
                DECISIONS,
                allowed,
                timed,
                mismatches.size(),
                (System.nanoTime() - began) / 1_000_000,
                judging / 1_000_000,
                alone,
                lines);
        assertThat(mismatches.stream().limit(SHOWN))
                .as("%d mismatches", mismatches.size())
                .isEmpty();
        assertThat(alone.keySet()).containsExactlyInAnyOrder(CallingRule.values());
        assertThat(alone.values()).allMatch(count -> count >= DECISIONS / 100);
        assertThat(lines).hasSizeGreaterThan(25);
        assertThat(allowed).isGreaterThan(DECISIONS / 100);
        assertThat(timed).isGreaterThan(DECISIONS / 100);
    }

    private boolean compare(Dial dial) {
        long began = System.nanoTime();
        List<Verdict> verdicts =
                rules.judge(dial.at(), dial.facts(), new Own(dial.suppressed(), dial.whitelisted()), dial.attempts());
        judging += System.nanoTime() - began;
        assertThat(verdicts.stream().map(Verdict::rule)).containsExactly(CallingRule.values());
        Oracle oracle = new Oracle(dial);
        for (Verdict verdict : verdicts) {
            compare(dial, oracle, verdict);
        }
        List<Verdict> refusing = verdicts.stream().filter(Verdict::refuses).toList();
        if (refusing.size() == 1) {
            alone.merge(refusing.getFirst().rule(), 1, Integer::sum);
        }
        return refusing.isEmpty();
    }

    private void compare(Dial dial, Oracle oracle, Verdict verdict) {
        Judgement expected = oracle.judge(verdict.rule());
        if (verdict.refuses() && verdict.line() != null) {
            lines.add(verdict.line());
        }
        if (verdict.judgement() != expected) {
            mismatches.add("%s by the oracle: %s %s".formatted(expected, verdict, dial));
        } else if (verdict.refuses()
                && (verdict.nextAllowedAt() == null || dial.at().toEpochMilli() % TIMED == 0)) {
            var next = oracle.next(verdict.rule());
            timed += next == null ? 0 : 1;
            if (!Objects.equals(next, verdict.nextAllowedAt())) {
                mismatches.add("next at %s by the oracle: %s %s".formatted(next, verdict, dial));
            }
        }
    }
}
