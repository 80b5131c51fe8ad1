package io.ringledger.vocabulary;

/**
 * What one version of a business configuration says.
 *
 * @param name for people, 1 to 200 characters
 * @param type kind of business, 1 to 100 characters
 * @param active whether it may govern new calls
 */
public record BusinessProfile(String name, String type, BusinessSettings settings, boolean active) {
    public BusinessProfile {
        check("name", name, 200);
        check("type", type, 100);
    }

    private static void check(String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(field + " has 1 to " + most + " characters");
        }
    }
}
