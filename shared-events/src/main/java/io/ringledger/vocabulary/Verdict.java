package io.ringledger.vocabulary;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one rule said of one dial, and why: kept for ever, so that it can be told years later what was known then.
 *
 * @param rule what was judged
 * @param judgement what came of it
 * @param version of the table of rules, the day of its last change
 * @param line the line of that table that decided, {@code null} where none did
 * @param seen what the rule looked at, by name: moments, zones, regions, counts; never the number
 * @param nextAllowedAt when this rule alone would let the number be dialled, if all else stayed as it is; {@code null} where
 *     time does not decide, or no such moment is near
 */
public record Verdict(
        CallingRule rule,
        Judgement judgement,
        String version,
        @Nullable String line,
        Map<String, String> seen,
        @Nullable Instant nextAllowedAt) {
    public Verdict {
        seen = Collections.unmodifiableMap(new TreeMap<>(seen));
    }

    public boolean refuses() {
        return judgement == Judgement.REFUSED;
    }
}
