package io.ringledger.gateway.agents;

import io.ringledger.gateway.http.Emails;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Words;
import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An agent to add, or what is to be known of one. Source: manager document, 6.3.
 *
 * @param name 1 to 200 characters
 * @param phoneNumber E.164, empty for none
 * @param extension digits, {@code *} and {@code #}; empty for none
 * @param skills at most 50, each once
 * @param departments at most 50, each once
 * @param isAvailable where it is not said: of a new agent no, else it stays as it is
 * @param isActive where it is not said: of a new agent yes, else it stays as it is
 */
record AgentBody(
        PersonalText name,
        PersonalText email,
        @Nullable String phoneNumber,
        @Nullable String extension,
        @Nullable List<@Nullable String> skills,
        @Nullable List<@Nullable String> departments,
        @Nullable Boolean isAvailable,
        @Nullable Boolean isActive,
        @Nullable Attributes metadata) {
    private static final Pattern NUMBER = Pattern.compile("\\+[0-9]{7,15}");
    private static final Pattern EXTENSION = Pattern.compile("[0-9*#]{1,20}");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_WORDS = 50;
    private static final int LONGEST_WORD = 100;

    /**
     * Who the agent is.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if something is no name, address or number
     */
    AgentProfile toProfile() {
        return new AgentProfile(
                new PersonalText(Words.one("name", name.value(), LONGEST_NAME)),
                Emails.check("email", email),
                phoneNumber == null || phoneNumber.isBlank() ? null : number(phoneNumber.strip()),
                extension == null || extension.isBlank()
                        ? null
                        : matching("extension", extension.strip(), EXTENSION, "1 to 20 of 0 to 9, * and #"),
                attributes());
    }

    /**
     * What the agent can be asked for.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a word is empty or too long, or there are too many
     */
    AgentDuties toDuties() {
        return new AgentDuties(
                Words.all("skills", skills, MOST_WORDS, LONGEST_WORD),
                Words.all("departments", departments, MOST_WORDS, LONGEST_WORD));
    }

    private Attributes attributes() {
        Attributes attributes = Objects.requireNonNullElse(metadata, Attributes.NONE);
        if (!attributes.isFinite()) {
            throw InvalidInput.of("metadata", "has a number beyond the range of a double");
        }
        return attributes;
    }

    private static PhoneNumber number(String text) {
        return new PhoneNumber(matching("phone_number", text, NUMBER, "+ and 7 to 15 digits"));
    }

    private static String matching(String field, String text, Pattern form, String words) {
        if (!form.matcher(text).matches()) {
            throw InvalidInput.of(field, words);
        }
        return text;
    }
}
