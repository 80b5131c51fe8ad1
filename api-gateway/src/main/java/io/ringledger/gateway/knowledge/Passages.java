package io.ringledger.gateway.knowledge;

import io.ringledger.api.knowledge.KnowledgePassages;
import java.util.List;

/**
 * What the knowledge base has to say to a question, best first.
 *
 * @param enabled whether the business lets its knowledge be asked; if not, there are no passages
 */
record Passages(boolean enabled, List<Passage> passages) {
    Passages {
        passages = List.copyOf(passages);
    }

    /**
     * A piece of an entry.
     *
     * @param title of the entry
     * @param similarity to the question, by words: 0 to 1
     */
    record Passage(long entryId, String title, String content, double similarity) {}

    static final Passages DISABLED = new Passages(false, List.of());

    static Passages of(KnowledgePassages found) {
        return new Passages(
                true,
                found.passages().stream()
                        .map(each -> new Passage(each.entryId().number(), each.title(), each.text(), each.similarity()))
                        .toList());
    }
}
