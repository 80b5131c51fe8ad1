package io.ringledger.gateway.audit;

import io.ringledger.gateway.http.Words;
import io.ringledger.vocabulary.PersonalText;

/**
 * What was found and done.
 *
 * @param note 1 to 2,000 characters
 */
record ResolveBody(PersonalText note) {
    private static final int LONGEST = 2_000;

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is empty or too long */
    PersonalText words() {
        return new PersonalText(Words.one("note", note.value(), LONGEST));
    }
}
