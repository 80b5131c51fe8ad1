package io.ringledger.gateway.suppression;

import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a number comes to be called again.
 *
 * @param defaultRegion country of a number without a country's code, ISO 3166: {@code US}
 * @param askedBy who wanted it; {@code company} where nobody is said
 * @param note in somebody's words
 */
record RemovalQuery(
        @Nullable String defaultRegion,
        @Nullable Asker askedBy,
        @Nullable PersonalText note) {
    PhoneNumber number(String text) {
        return NumbersBody.one(text, defaultRegion);
    }

    Asker asker() {
        return Objects.requireNonNullElse(askedBy, Asker.COMPANY);
    }
}
