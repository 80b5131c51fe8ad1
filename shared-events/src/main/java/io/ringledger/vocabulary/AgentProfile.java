package io.ringledger.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * Who an agent is: all of it about a person.
 *
 * @param phoneNumber where calls reach the agent, {@code null} where none is known
 * @param extension what is dialled behind that number, {@code null} for nothing
 * @param attributes anything else
 */
public record AgentProfile(
        PersonalText name,
        PersonalText email,
        @Nullable PhoneNumber phoneNumber,
        @Nullable String extension,
        Attributes attributes) {

    /** Not who it is: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "AgentProfile[]";
    }
}
