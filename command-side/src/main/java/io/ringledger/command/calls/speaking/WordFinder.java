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
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds words by what the business configuration that governs the call says, and by what the knowledge base knows. */
final class WordFinder {
    private static final Logger LOG = LoggerFactory.getLogger(WordFinder.class);

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

    AiReply find(TalkSoFar talk, NextWords next, Cause cause) {
        Optional<BusinessSettings> settings = settings(talk, cause);
        var sound = settings.map(BusinessSettings::voice).orElse(null);
        return switch (next) {
            case NextWords.Again again -> Replies.again(talk, again.reply(), sound);
            case NextWords.Exactly exactly -> Replies.exactly(talk, exactly, sound);
            case NextWords.Listen _ -> Replies.silent(talk, sound);
            case NextWords.Found found ->
                voice.answer(situation(talk, found, settings, cause))
                        .map(words -> Replies.found(
                                talk, found.heard(), words, words.passesOn() ? found.passesOn() : 0, sound))
                        .orElseGet(() -> Replies.silent(talk, sound));
        };
    }

    /** Without them the AI speaks as where there are none. */
    private Optional<BusinessSettings> settings(TalkSoFar talk, Cause cause) {
        try {
            return governing.of(talk.business(), talk.began(), cause);
        } catch (Rejected refused) {
            LOG.warn("nobody says how the AI is to speak: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    private Situation situation(
            TalkSoFar talk, NextWords.Found found, Optional<BusinessSettings> settings, Cause cause) {
        return new Situation(
                found.heard(),
                found.note(),
                talk.exchanges(),
                passages(talk, found.heard(), settings, cause),
                settings.map(given -> given.ai().systemPrompt()).orElse(""),
                talk.instructions().map(PersonalText::value).orElse(null),
                settings.map(BusinessSettings::ai).orElse(null),
                settings.map(given -> given.voice().language()).orElse(usualLanguage),
                talk.isWaiting(),
                settings.filter(WordFinder::bringsPeople).isPresent());
    }

    /** Whether it is enough to ask for a person. */
    private static boolean bringsPeople(BusinessSettings settings) {
        return settings.escalation().enabled()
                && settings.escalation().triggers().stream()
                        .anyMatch(trigger -> trigger.kind() == EscalationTrigger.Kind.CUSTOMER_REQUEST);
    }

    /** Without its knowledge base the AI still has words, if fewer. */
    private List<Passage> passages(
            TalkSoFar talk, @Nullable PersonalText heard, Optional<BusinessSettings> settings, Cause cause) {
        KnowledgeBase base = settings.map(BusinessSettings::knowledgeBase).orElse(KnowledgeBase.USUAL);
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
