package io.ringledger.gateway.identity;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.PersonalText;
import java.util.Locale;
import java.util.Set;

/** Which passwords are taken. Long beats complicated (NIST SP 800-63B): no rules about digits and signs. */
public final class PasswordRules {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 1024;
    private static final Set<String> FIRST_GUESSES = Set.of(
            "password",
            "password1",
            "passw0rd",
            "12345678",
            "123456789",
            "1234567890",
            "qwertyui",
            "qwertyuiop",
            "iloveyou",
            "11111111",
            "00000000",
            "abcd1234",
            "1q2w3e4r",
            "football",
            "baseball",
            "sunshine",
            "princess",
            "trustno1",
            "changeme",
            "letmein1",
            "welcome1",
            "admin123",
            "administrator",
            "password123");

    private PasswordRules() {}

    /**
     * A password that may be set.
     *
     * @throws Rejected VALIDATION_ERROR if it is too short, too long, the e-mail address, or among the first that are guessed
     */
    public static PersonalText check(String field, PersonalText password, PersonalText email) {
        String text = password.value();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw InvalidInput.of(field, SHORTEST + " to " + LONGEST + " characters");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (FIRST_GUESSES.contains(lower) || lower.equals(email.value().strip().toLowerCase(Locale.ROOT))) {
            throw InvalidInput.of(field, "too easy to guess");
        }
        return password;
    }
}
