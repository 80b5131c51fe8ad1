package io.ringledger.gateway.compliance;

import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.ConsentType;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A consent given ({@code value}) or taken back. Source: multitenant document, feature 6; see {@link Named} for the rest.
 *
 * @param kind how it was given, beyond the document; {@code express} where nobody says
 */
record ConsentBody(
        ConsentType type,
        Boolean value,
        @Nullable ConsentKind kind,
        @Nullable PhoneNumber phoneNumber,
        @Nullable UserId userId,
        @Nullable PersonalText email) {
    Named named() {
        return new Named(phoneNumber, userId, email);
    }
}
