package io.ringledger.gateway.webhooks;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.PersonalText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Somebody on a call has spoken, or has been silent for a while. Source: Twilio, TwiML {@code <Gather>}.
 *
 * @param number that the next reply is to have, 0 where that is not said
 * @param heard what was said, {@code null} for nothing
 * @param silences how often in a row nothing was heard
 */
record Turn(int number, @Nullable PersonalText heard, int silences) {
    private static final int LONGEST = 10_000;

    /**
     * The turn in a callback: its number is in the URL that we gave to Twilio.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if something cannot be read
     */
    static Turn read(MultiValueMap<String, String> query, FormParameters form) {
        PersonalText heard = form.find("SpeechResult")
                .map(String::strip)
                .map(said -> new PersonalText(said.substring(0, Math.min(LONGEST, said.length()))))
                .orElse(null);
        return new Turn(count(query, "turn"), heard, heard == null ? count(query, "silences") : 0);
    }

    private static int count(MultiValueMap<String, String> query, String name) {
        try {
            return Optional.ofNullable(query.getFirst(name))
                    .map(Integer::parseUnsignedInt)
                    .orElse(0);
        } catch (NumberFormatException malformed) {
            throw InvalidInput.of(name, "not a count");
        }
    }
}
