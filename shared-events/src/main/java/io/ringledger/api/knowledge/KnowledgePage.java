package io.ringledger.api.knowledge;

import java.util.List;

/**
 * A page of entries. Of long ones it has the beginnings only, so that a page fits into a message.
 *
 * @param total how many there are on all pages
 */
public record KnowledgePage(List<KnowledgeView> entries, long total) {
    /** Characters of an entry's text that a page has, at most. */
    public static final int BEGINNING = 10_000;

    public KnowledgePage {
        entries = List.copyOf(entries);
    }
}
