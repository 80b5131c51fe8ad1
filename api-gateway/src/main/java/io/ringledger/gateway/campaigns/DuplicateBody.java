package io.ringledger.gateway.campaigns;

import io.ringledger.gateway.http.Fields;
import io.ringledger.vocabulary.CampaignPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a copy is called.
 *
 * @param name the original's and {@code (copy)} where none is said
 */
record DuplicateBody(@Nullable String name) {
    static final DuplicateBody UNNAMED = new DuplicateBody(null);

    private static final String COPY = " (copy)";
    private static final int LONGEST = 200;

    /**
     * The same plan under another name, without the moments of the original's run: a copy starts when somebody says so.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if that is no name
     */
    CampaignPlan copied(CampaignPlan original) {
        return Fields.checked(() -> new CampaignPlan(
                name == null ? copyOf(original.name()) : name.strip(),
                original.description(),
                original.settings(),
                original.schedule().hours(),
                original.channels()));
    }

    private static String copyOf(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST - COPY.length())) + COPY;
    }
}
