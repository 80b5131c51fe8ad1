package io.ringledger.gateway.http;

import io.ringledger.vocabulary.PersonalText;
import java.util.regex.Pattern;

/** E-mail addresses as people type them. */
public final class Emails {
    private static final Pattern FORM = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    private Emails() {}

    /**
     * An address without blanks around it.
     *
     * @throws Rejected VALIDATION_ERROR if it is none
     */
    public static PersonalText check(String field, PersonalText email) {
        String text = email.value().strip();
        if (!FORM.matcher(text).matches()) {
            throw InvalidInput.of(field, "an address of the form name@example.com");
        }
        return new PersonalText(text);
    }
}
