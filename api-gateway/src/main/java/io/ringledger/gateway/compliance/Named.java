package io.ringledger.gateway.compliance;

import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Whose data is meant; the caller's own where nobody is named. Beyond the document, for officers.
 *
 * @param phoneNumber holder of a number that called or was called
 * @param userId somebody who signs in
 * @param email of a user or an agent
 */
record Named(
        @Nullable PhoneNumber phoneNumber,
        @Nullable UserId userId,
        @Nullable PersonalText email) {
    static final Named NOBODY = new Named(null, null, null);

    boolean isNobody() {
        return phoneNumber == null && userId == null && email == null;
    }
}
