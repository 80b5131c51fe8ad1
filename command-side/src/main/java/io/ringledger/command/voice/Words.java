package io.ringledger.command.voice;

import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;

/**
 * What is to be said.
 *
 * @param sources entries of the knowledge base that it is made of, the most important first
 * @param passesOn whether the note is in it
 * @param voice name of what found the words
 */
public record Words(PersonalText text, List<KnowledgeId> sources, boolean passesOn, String voice) {
    public Words {
        sources = List.copyOf(sources);
    }
}
