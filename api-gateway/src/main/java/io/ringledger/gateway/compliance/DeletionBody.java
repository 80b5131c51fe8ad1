package io.ringledger.gateway.compliance;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Whose data is to be erased, and why. Source: multitenant document, feature 6; see {@link Named} for the rest.
 *
 * @param reason at most 2,000 characters; erased with the data
 */
record DeletionBody(
        @Nullable PersonalText reason,
        @Nullable PhoneNumber phoneNumber,
        @Nullable UserId userId,
        @Nullable PersonalText email) {
    static final DeletionBody EMPTY = new DeletionBody(null, null, null, null);

    private static final int LONGEST = 2_000;

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if the reason is too long */
    Named checked() {
        if (reason != null && reason.value().length() > LONGEST) {
            throw InvalidInput.of("reason", "at most " + LONGEST + " characters");
        }
        return new Named(phoneNumber, userId, email);
    }
}
