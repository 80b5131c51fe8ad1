package io.ringledger.api.knowledge;

import io.ringledger.vocabulary.KnowledgeId;
import java.util.List;

/** What the knowledge base has to say to a question, best first. */
public record KnowledgePassages(List<Passage> passages) {
    public KnowledgePassages {
        passages = List.copyOf(passages);
    }

    /**
     * A piece of an entry.
     *
     * @param title of the entry
     * @param similarity cosine between the question and what of it the passage says, each word weighing the more the rarer
     *     it is in this knowledge base; 0 to 1
     */
    public record Passage(KnowledgeId entryId, String title, String text, double similarity) {
        /** Not the words: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "Passage[" + entryId + ", " + similarity + "]";
        }
    }
}
