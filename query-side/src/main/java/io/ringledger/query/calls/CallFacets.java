package io.ringledger.query.calls;

import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallView;
import io.ringledger.vocabulary.Sentiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One key for each combination of the filters that ask for equality: status, direction, business, sentiment, with
 * {@code *} for "any". A list with any combination of them is one equality on one array field, so one index per sort
 * order answers all sixteen, in order and without looking at a call that does not pass. A call that has neither
 * business nor sentiment has four keys; compound indexes for the single filters and pairs alone would be eleven per sort
 * order, with an entry each.
 */
final class CallFacets {
    private static final String ANY = "*";

    /** The key of a call that is not over. No combination of filters makes it. */
    static final String OPEN = "open";

    /** The key that every call has. */
    static final String ALL = of(CallFilter.ALL);

    private CallFacets() {}

    static List<String> of(CallDocument call) {
        CallView view = call.view();
        List<String> keys = List.of("");
        for (@Nullable Object value : facets(view)) {
            keys = withEach(keys, value);
        }
        if (!view.status().isFinal()) {
            keys = new ArrayList<>(keys);
            keys.add(OPEN);
        }
        return keys;
    }

    private static @Nullable Object[] facets(CallView view) {
        Sentiment sentiment = view.sentiment();
        return new @Nullable Object[] {
            view.status(), view.direction(), view.businessId(), sentiment == null ? null : sentiment.label()
        };
    }

    private static List<String> withEach(List<String> keys, @Nullable Object value) {
        List<String> longer = new ArrayList<>();
        for (String key : keys) {
            longer.add(key + "/" + ANY);
            if (value != null) {
                longer.add(key + "/" + value);
            }
        }
        return longer;
    }

    static String of(CallFilter filter) {
        StringBuilder key = new StringBuilder();
        for (@Nullable
        Object value :
                new @Nullable Object[] {filter.status(), filter.direction(), filter.businessId(), filter.sentiment()}) {
            key.append('/').append(Objects.requireNonNullElse(value, ANY));
        }
        return key.toString();
    }
}
