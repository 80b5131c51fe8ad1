package io.ringledger.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How calls of a business are held and judged. Source: manager document, {@code config_data}. What is checked here may be
 * loosened and never tightened: old events have to be read.
 */
public record BusinessSettings(
        Ai ai, Voice voice, KnowledgeBase knowledgeBase, QualityAssurance qualityAssurance, Escalation escalation) {

    /**
     * Who speaks for us.
     *
     * @param model name of the language model, 1 to 100 characters
     * @param temperature 0 to 2
     * @param systemPrompt at most 20,000 characters
     */
    public record Ai(String model, double temperature, String systemPrompt) {
        public Ai {
            checkWord("model", model);
            checkRange("temperature", temperature, 2);
            checkLength("system_prompt", systemPrompt, 20_000);
        }
    }

    /**
     * How it sounds.
     *
     * @param language BCP 47
     * @param voice the carrier's name of a voice, 1 to 100 characters
     * @param responseDelay seconds to wait before an answer, 0 to 60
     */
    public record Voice(String language, String voice, double responseDelay) {
        private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

        public Voice {
            if (!LANGUAGE.matcher(language).matches()) {
                throw new IllegalArgumentException("language is a BCP 47 tag, for example en-US");
            }
            checkWord("voice", voice);
            checkRange("response_delay", responseDelay, 60);
        }
    }

    /**
     * What it knows.
     *
     * @param retrievalTopK entries to look up, 1 to 50
     * @param similarityThreshold below which an entry is left out, 0 to 1
     */
    public record KnowledgeBase(boolean enabled, int retrievalTopK, double similarityThreshold) {
        /** Where no business configuration says otherwise. */
        public static final KnowledgeBase USUAL = new KnowledgeBase(true, 5, .5);

        public KnowledgeBase {
            if (retrievalTopK < 1 || retrievalTopK > 50) {
                throw new IllegalArgumentException("retrieval_top_k is 1 to 50");
            }
            checkRange("similarity_threshold", similarityThreshold, 1);
        }
    }

    /**
     * How calls are judged.
     *
     * @param minScoreThreshold below which a call is flagged, 0 to 1
     */
    public record QualityAssurance(
            boolean enabled, boolean sentimentAnalysis, boolean complianceCheck, double minScoreThreshold) {
        public QualityAssurance {
            checkRange("min_score_threshold", minScoreThreshold, 1);
        }
    }

    /**
     * When a person takes over.
     *
     * @param triggers at most 50
     * @param warmTransfer whether the person is told about the call first
     */
    public record Escalation(boolean enabled, List<EscalationTrigger> triggers, boolean warmTransfer) {
        public Escalation {
            triggers = List.copyOf(triggers);
            if (triggers.size() > 50) {
                throw new IllegalArgumentException("triggers are at most 50");
            }
        }
    }

    private static void checkWord(String field, String word) {
        if (word.isBlank()) {
            throw new IllegalArgumentException(field + " is empty");
        }
        checkLength(field, word, 100);
    }

    private static void checkLength(String field, String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException(field + " has more than " + most + " characters");
        }
    }

    private static void checkRange(String field, double value, int most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException(field + " is 0 to " + most);
        }
    }
}
