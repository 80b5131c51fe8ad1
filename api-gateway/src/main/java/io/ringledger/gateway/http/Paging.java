package io.ringledger.gateway.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted, and how long a page is. Source: manager document, section 9. */
public final class Paging {
    private static final int LAST_PAGE = 1_000_000;
    private static final int LIMIT = 50;
    private static final int MOST = 100;

    private Paging() {}

    /**
     * The page that is wanted, from 1; the first where none is named.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is out of range
     */
    public static int page(@Nullable Integer page) {
        return within("page", Objects.requireNonNullElse(page, 1), LAST_PAGE);
    }

    /**
     * How many items a page has, 1 to {@value #MOST}; {@value #LIMIT} where nobody says.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is out of range
     */
    public static int limit(@Nullable Integer limit) {
        return within("limit", Objects.requireNonNullElse(limit, LIMIT), MOST);
    }

    private static int within(String name, int number, int most) {
        if (number < 1 || number > most) {
            throw InvalidInput.of(name, "1 to " + most);
        }
        return number;
    }
}
