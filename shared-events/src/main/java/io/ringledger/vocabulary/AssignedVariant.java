package io.ringledger.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The way of a test in which a lead was dialled, as it was then: a test may be another one by the time results are counted.
 *
 * @param test number of the test among those of the campaign, from 1
 * @param name of the variant, 1 to 100 characters
 * @param businessId governs the call in place of the campaign's, {@code null} for the campaign's
 * @param templateId script of the call in place of the campaign's, {@code null} for the campaign's
 */
public record AssignedVariant(
        int test,
        String name,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId) {
    public static AssignedVariant of(int test, SplitVariant variant) {
        return new AssignedVariant(test, variant.name(), variant.businessId(), variant.templateId());
    }
}
