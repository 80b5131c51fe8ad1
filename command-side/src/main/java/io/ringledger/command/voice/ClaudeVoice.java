package io.ringledger.command.voice;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.AnthropicException;
import com.anthropic.models.messages.TextBlock;
import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.vocabulary.BusinessSettings.Ai;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A language model of Anthropic talks, in any language. Where it does not answer in time, the knowledge base does. */
final class ClaudeVoice implements Voice, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClaudeVoice.class);
    private static final String FAMILY = "claude";

    /** Longer than anybody talks in one breath. */
    private static final int LONGEST = 1_000;

    private final AnthropicClient client;
    private final String usualModel;
    private final Voice otherwise;

    ClaudeVoice(VoiceSettings settings, Voice otherwise) {
        this.usualModel = settings.model();
        this.otherwise = otherwise;
        this.client = AnthropicOkHttpClient.builder()
                .apiKey(Objects.requireNonNull(settings.apiKey()))
                .baseUrl(settings.apiUrl())
                .timeout(settings.timeout())
                .maxRetries(0)
                .build();
    }

    @Override
    public String name() {
        return usualModel + "/" + Prompt.VERSION;
    }

    @Override
    public boolean followsInstructions() {
        return true;
    }

    @Override
    public Optional<Words> answer(Situation situation) {
        if (situation.heard() == null && situation.note() == null) {
            return otherwise.answer(situation);
        }
        String model = model(situation.ai());
        try {
            String said = ask(situation, model);
            if (!said.isEmpty()) {
                return Optional.of(
                        new Words(new PersonalText(said), sources(situation), true, model + "/" + Prompt.VERSION));
            }
            LOG.warn("{} said nothing", model);
        } catch (AnthropicException e) {
            // its message may quote the request
            LOG.warn("no answer from {}: {}", model, e.getClass().getSimpleName());
        }
        return instead(situation);
    }

    /** A note to a model may be anything but words for the customer: it waits until the model answers. */
    private Optional<Words> instead(Situation situation) {
        return situation.heard() == null ? Optional.empty() : otherwise.answer(situation.withoutNote());
    }

    private String ask(Situation situation, String model) {
        String text = client.messages().create(Prompt.of(situation, model)).content().stream()
                .flatMap(block -> block.text().stream())
                .map(TextBlock::text)
                .collect(Collectors.joining(" "))
                .strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** All that it was given: which of them it used, it does not say. */
    private static List<KnowledgeId> sources(Situation situation) {
        return situation.passages().stream().map(Passage::entryId).distinct().toList();
    }

    /** A business may name a model of somebody else. */
    private String model(@Nullable Ai ai) {
        return ai != null && ai.model().startsWith(FAMILY) ? ai.model() : usualModel;
    }

    @Override
    public void close() {
        client.close();
    }
}
