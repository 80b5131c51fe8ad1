package io.ringledger.vocabulary;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who a lead is: all of it about a person.
 *
 * @param phone where they are called
 * @param name as somebody wrote it, {@value #NAME} characters at most
 * @param email {@value #EMAIL} characters at most
 * @param company where they work, {@value #NAME} characters at most
 * @param state state or province they live in, as somebody wrote it: {@code CA}; {@value #PLACE} characters at most
 * @param zip postal code, {@value #PLACE} characters at most
 * @param zone by whose clock they live, where somebody has said so
 * @param attributes anything else
 */
public record LeadProfile(
        PhoneNumber phone,
        @Nullable String name,
        @Nullable String email,
        @Nullable String company,
        @Nullable String state,
        @Nullable String zip,
        @Nullable ZoneId zone,
        Attributes attributes) {
    /** JSON that is read once the key is gone. */
    public static final String ERASED = "{\"phone\":\"" + Erased.TEXT + "\",\"attributes\":{\"erased\":true}}";

    public static final int NAME = 200;
    public static final int EMAIL = 254;
    public static final int PLACE = 64;

    public LeadProfile {
        check("name", name, NAME);
        check("email", email, EMAIL);
        check("company", company, NAME);
        check("state", state, PLACE);
        check("zip", zip, PLACE);
    }

    private static void check(String field, @Nullable String text, int most) {
        if (text != null && (text.isBlank() || text.length() > most)) {
            throw new IllegalArgumentException(field + " has 1 to " + most + " characters");
        }
    }

    /** Not who it is: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "LeadProfile[]";
    }
}
