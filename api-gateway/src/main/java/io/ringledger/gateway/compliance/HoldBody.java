package io.ringledger.gateway.compliance;

import io.ringledger.gateway.http.Words;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Whose data must be kept, and for what.
 *
 * @param reason 1 to 2,000 characters
 */
record HoldBody(
        PersonalText reason,
        @Nullable PhoneNumber phoneNumber,
        @Nullable UserId userId,
        @Nullable PersonalText email) {
    private static final int LONGEST = 2_000;

    Named named() {
        return new Named(phoneNumber, userId, email);
    }

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is empty or too long */
    PersonalText checkedReason() {
        return new PersonalText(Words.one("reason", reason.value(), LONGEST));
    }
}
