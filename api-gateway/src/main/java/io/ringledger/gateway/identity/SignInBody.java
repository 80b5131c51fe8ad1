package io.ringledger.gateway.identity;

import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody claims to be.
 *
 * @param email 1 to 254 characters
 * @param password 1 to 1024 characters
 * @param tenantId company they want to work for; {@code null}: the one they were registered for, or another of theirs
 */
record SignInBody(
        PersonalText email, PersonalText password, @Nullable TenantId tenantId) {
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 1024;

    SignInBody {
        check("email", email, LONGEST_EMAIL);
        check("password", password, LONGEST_PASSWORD);
    }

    private static void check(String name, PersonalText text, int longest) {
        int length = text.value().strip().length();
        if (length == 0 || text.value().length() > longest) {
            throw new IllegalArgumentException(name + " has 1 to " + longest + " characters");
        }
    }
}
