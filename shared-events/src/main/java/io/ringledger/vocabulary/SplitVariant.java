package io.ringledger.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * One of the ways that a campaign tries to talk with people.
 *
 * @param name for people, 1 to 100 characters
 * @param weight how many of 100 leads it gets, 1 to 99
 * @param businessId governs its calls in place of the campaign's, {@code null} for the campaign's
 * @param templateId script of its calls in place of the campaign's, {@code null} for the campaign's
 */
public record SplitVariant(
        String name,
        int weight,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId) {
    private static final int LONGEST_NAME = 100;

    public SplitVariant {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidField("name", "1 to " + LONGEST_NAME + " characters");
        }
        InvalidField.unlessWithin("weight", weight, 1, 99);
    }
}
