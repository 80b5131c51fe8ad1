package io.ringledger.gateway.suppression;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.platform.numbers.WrittenNumber;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a body: one, or several. */
final class NumbersBody {
    private static final String ONE = "phone_number";
    private static final String MANY = "phone_numbers";

    private NumbersBody() {}

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is none */
    static PhoneNumber one(@Nullable String text, @Nullable String region) {
        return number(ONE, text, region);
    }

    /**
     * Each once, in order.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if there is none, or too many, or one of them is none:
     *     with its place
     */
    static List<PhoneNumber> all(
            @Nullable String one, @Nullable List<@Nullable String> many, @Nullable String region, int most) {
        if ((one == null) == (many == null)) {
            throw InvalidInput.of(MANY, "either these or " + ONE);
        }
        if (many == null) {
            return List.of(one(one, region));
        }
        if (many.isEmpty() || many.size() > most) {
            throw InvalidInput.of(MANY, "1 to " + most);
        }
        Set<PhoneNumber> numbers = new LinkedHashSet<>();
        for (int place = 0; place < many.size(); place++) {
            numbers.add(number(MANY + "[" + place + "]", many.get(place), region));
        }
        return List.copyOf(numbers);
    }

    private static PhoneNumber number(String field, @Nullable String text, @Nullable String region) {
        try {
            return WrittenNumber.read(text, region);
        } catch (IllegalArgumentException none) {
            throw InvalidInput.of(field, none.getMessage() == null ? "not a telephone number" : none.getMessage());
        }
    }
}
