package io.ringledger.command.calls.speaking;

import io.ringledger.api.calls.AiReply;
import io.ringledger.api.knowledge.KnowledgePassages;
import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.api.knowledge.KnowledgeQuery.RetrieveKnowledge;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.command.voice.Situation;
import io.ringledger.command.voice.Voice;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.BusinessSettings;
import io.ringledger.vocabulary.BusinessSettings.KnowledgeBase;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds words by what the business configuration that governs the call says, and by what the knowledge base knows. */
final class WordFinder {
    /** Who speaks through an AI that is paused. */
    static final String SUPERVISOR = "supervisor";

    private static final Logger LOG = LoggerFactory.getLogger(WordFinder.class);

    /** Where no business configuration says otherwise. */
    private static final KnowledgeBase USUAL = new KnowledgeBase(true, 5, .5);

    private static final int LONGEST_QUESTION = 2_000;

    private final GoverningSettings governing;
    private final Orders orders;
    private final Voice voice;
    private final String usualLanguage;

    WordFinder(GoverningSettings governing, Orders orders, Voice voice, String usualLanguage) {
        this.governing = governing;
        this.orders = orders;
        this.voice = voice;
        this.usualLanguage = usualLanguage;
    }

    /** @throws Rejected if nobody answers what the configurations say */
    Optional<AiReply> find(TalkSoFar talk, NextWords.Found found, Cause cause) {
        Optional<BusinessSettings> settings = governing.of(talk.business(), talk.began(), cause);
        var situation = new Situation(
                found.heard(),
                found.note(),
                talk.exchanges(),
                passages(talk, found.heard(), settings, cause),
                talk.instructions()
                        .map(PersonalText::value)
                        .or(() -> settings.map(given -> given.ai().systemPrompt()))
                        .orElse(""),
                settings.map(BusinessSettings::ai).orElse(null),
                settings.map(given -> given.voice().language()).orElse(usualLanguage),
                talk.isWaiting());
        return voice.answer(situation)
                .map(words -> new AiReply(
                        talk.turn() + 1,
                        words.text(),
                        false,
                        found.passesOn(),
                        words.sources(),
                        words.voice(),
                        talk.isWaiting(),
                        settings.map(BusinessSettings::voice).orElse(null)));
    }

    /** Without its knowledge base the AI still has words, if fewer. */
    private List<Passage> passages(
            TalkSoFar talk, @Nullable PersonalText heard, Optional<BusinessSettings> settings, Cause cause) {
        KnowledgeBase base = settings.map(BusinessSettings::knowledgeBase).orElse(USUAL);
        if (heard == null || heard.value().isBlank() || !base.enabled()) {
            return List.of();
        }
        String question = heard.value()
                .substring(0, Math.min(LONGEST_QUESTION, heard.value().length()));
        try {
            var business = governing.business(talk.business(), cause).orElse(null);
            var ask = new RetrieveKnowledge(business, question, base.retrievalTopK(), base.similarityThreshold());
            return orders.ask(ask, KnowledgePassages.class, cause).passages();
        } catch (Rejected refused) {
            LOG.warn("the knowledge base does not answer: {}", refused.getMessage());
            return List.of();
        }
    }
}
