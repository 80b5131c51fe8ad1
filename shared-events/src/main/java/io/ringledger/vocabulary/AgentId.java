package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A person who takes over calls.
 *
 * @param value canonical form {@code agent_} + decimal below 2^53
 */
public record AgentId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("agent");

    public AgentId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code agent_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static AgentId parse(String text) {
        return new AgentId(FORM.canonical(text));
    }

    public static AgentId of(long number) {
        return new AgentId(FORM.of(number));
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
