package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text of an entry of the knowledge base.
 *
 * @param value 1 to {@value #MOST} characters: encrypted it still fits into one message of Axon Server
 */
public record KnowledgeText(@JsonValue String value) {
    /** Longest text, in characters. */
    public static final int MOST = 500_000;

    @JsonCreator
    public KnowledgeText {
        if (value.isBlank() || value.length() > MOST) {
            throw new IllegalArgumentException("content has 1 to " + MOST + " characters");
        }
    }

    /** Not the text: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "KnowledgeText[" + value.length() + " characters]";
    }
}
