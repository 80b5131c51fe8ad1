package io.ringledger.command.quality;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.AnthropicException;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.ToolUseBlock;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.SentimentLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A language model of Anthropic judges, in any language. What it answers becomes an event, so nobody asks it again when
 * events are replayed; what does not fit the form is no answer.
 */
final class ClaudeJudge implements QaJudge, AutoCloseable {
    private static final int LONGEST_NOTES = 2_000;
    private static final int RETRIES = 2;

    private final AnthropicClient client;
    private final String model;

    ClaudeJudge(ClaudeSettings settings) {
        this.model = settings.model();
        this.client = AnthropicOkHttpClient.builder()
                .apiKey(Objects.requireNonNull(settings.apiKey()))
                .baseUrl(settings.apiUrl())
                .timeout(settings.timeout())
                .maxRetries(RETRIES)
                .build();
    }

    @Override
    public String rubric() {
        return model + "/" + Question.VERSION;
    }

    @Override
    public Optional<Judgement> judge(Conversation conversation, Standard standard) {
        if (conversation.said().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(form(ask(conversation)), standard));
    }

    private Message ask(Conversation conversation) {
        try {
            return client.messages().create(Question.about(conversation, model));
        } catch (AnthropicException e) {
            // its message may quote the request
            throw new JudgeUnavailableException(
                    "no answer from " + model + ": " + e.getClass().getSimpleName());
        }
    }

    private Map<?, ?> form(Message answer) {
        try {
            return answer.content().stream()
                    .flatMap(block -> block.toolUse().stream())
                    .filter(block -> block.name().equals(Question.FORM))
                    .map(ToolUseBlock::_input)
                    .map(input -> Objects.requireNonNull(input.convert(Map.class)))
                    .findFirst()
                    .orElseThrow(() -> new JudgeUnavailableException(model + " did not fill in the form"));
        } catch (AnthropicException | IllegalArgumentException e) {
            throw new JudgeUnavailableException(model + " did not fill in the form");
        }
    }

    private Judgement read(Map<?, ?> form, Standard standard) {
        try {
            SentimentLabel label =
                    SentimentLabel.valueOf(text(form, "sentiment_label").toUpperCase(Locale.ROOT));
            QaScores scores = QaScores.of(
                    score(form, "sentiment"),
                    score(form, "compliance"),
                    score(form, "accuracy"),
                    score(form, "professionalism"));
            QaVerdict found =
                    new QaVerdict(scores, label, issues(form, "compliance_issues"), issues(form, "flagged_issues"));
            String notes = text(form, "notes").strip();
            return new Judgement(
                    standard.applied(new Feeling(scores.sentiment(), label), found),
                    notes.isEmpty()
                            ? null
                            : new PersonalText(notes.substring(0, Math.min(LONGEST_NOTES, notes.length()))));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new JudgeUnavailableException(model + " filled in the form wrongly");
        }
    }

    private static double score(Map<?, ?> form, String field) {
        return ((Number) Objects.requireNonNull(form.get(field))).doubleValue();
    }

    private static String text(Map<?, ?> form, String field) {
        return (String) Objects.requireNonNull(form.get(field));
    }

    /** Those that the form offered. */
    private static List<String> issues(Map<?, ?> form, String field) {
        List<String> known = Rubric.criteria().stream().map(Criterion::issue).toList();
        return ((List<?>) Objects.requireNonNull(form.get(field)))
                .stream().filter(known::contains).map(String.class::cast).toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
