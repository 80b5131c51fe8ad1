package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One sign-in of a user: from the password to the sign-out, through all tokens that came of it.
 *
 * @param value canonical form {@code signin_} + decimal below 2^53
 */
public record SignInId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("signin");

    public SignInId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code signin_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static SignInId parse(String text) {
        return new SignInId(FORM.canonical(text));
    }

    public static SignInId of(long number) {
        return new SignInId(FORM.of(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
