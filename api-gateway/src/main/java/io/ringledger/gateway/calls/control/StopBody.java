package io.ringledger.gateway.calls.control;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Why everything is stopped. All of it may be missing.
 *
 * @param reason at most 500 characters
 * @param campaignId not taken yet: calls are of no campaign
 */
record StopBody(@Nullable PersonalText reason, @Nullable String campaignId) {
    static final StopBody EMPTY = new StopBody(null, null);
    private static final int LONGEST = 500;

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is too long, or a campaign is named */
    @Nullable
    PersonalText why() {
        if (campaignId != null) {
            throw InvalidInput.of("campaign_id", "calls are of no campaign yet: leave it out to stop all");
        }
        String words = reason == null ? "" : reason.value().strip();
        if (words.length() > LONGEST) {
            throw InvalidInput.of("reason", "at most " + LONGEST + " characters");
        }
        return words.isEmpty() ? null : new PersonalText(words);
    }
}
