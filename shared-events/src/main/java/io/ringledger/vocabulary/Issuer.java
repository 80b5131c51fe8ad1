package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Set;

/**
 * Who says of people who they are, in the place of a password: an issuer of OpenID Connect, by its identifier. Two that
 * differ in a slash are two.
 *
 * @param value {@code https} URL of at most 255 characters without query or fragment; {@code http} on this machine only
 */
public record Issuer(@JsonValue String value) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST = 255;

    @JsonCreator
    public Issuer {
        URI address = URI.create(value);
        if (value.length() > LONGEST
                || address.getRawQuery() != null
                || address.getRawFragment() != null
                || !isTrustworthy(address)) {
            throw new IllegalArgumentException(
                    "an issuer is an https URL of at most 255 characters without query or fragment; http is for this machine");
        }
    }

    /** Whether nobody on the way can change what is read from an address. */
    public static boolean isTrustworthy(URI address) {
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && ("https".equals(address.getScheme()) || isOnThisMachine(address));
    }

    private static boolean isOnThisMachine(URI address) {
        return "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
    }

    @Override
    public String toString() {
        return value;
    }
}
