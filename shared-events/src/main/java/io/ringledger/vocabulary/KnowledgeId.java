package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An entry of the knowledge base.
 *
 * @param value canonical form {@code knowledge_} + decimal below 2^53
 */
public record KnowledgeId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("knowledge");

    public KnowledgeId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code knowledge_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static KnowledgeId parse(String text) {
        return new KnowledgeId(FORM.canonical(text));
    }

    public static KnowledgeId of(long number) {
        return new KnowledgeId(FORM.of(number));
    }

    /** The key under which it is encrypted. */
    public SubjectId subject() {
        return new SubjectId(value);
    }

    /** The number in the id, for the documents that type it so. */
    public long number() {
        return FORM.number(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
