package io.ringledger.query.campaigns;

import io.ringledger.vocabulary.DispositionKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the words mean by which companies say how it ended with a lead. They may say anything, so only what is counted apart
 * is known here: the kinds by their own names, and the usual words for a success. Any other word is {@code OTHER}, so that
 * there never are more sums than kinds.
 */
final class DispositionWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
    private static final List<String> SUCCESSES =
            List.of("converted", "conversion", "qualified", "sold", "sale", "won", "appointment");
    private static final Map<String, DispositionKind> MEANINGS = meanings();

    private DispositionWords() {}

    private static Map<String, DispositionKind> meanings() {
        Map<String, DispositionKind> meanings = new HashMap<>();
        SUCCESSES.forEach(word -> meanings.put(word, DispositionKind.SUCCESS));
        Arrays.stream(DispositionKind.values())
                .forEach(kind -> meanings.put(kind.name().toLowerCase(Locale.ROOT), kind));
        return Map.copyOf(meanings);
    }

    static DispositionKind kindOf(String word) {
        String known =
                BETWEEN_WORDS.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
        return MEANINGS.getOrDefault(known, DispositionKind.OTHER);
    }
}
