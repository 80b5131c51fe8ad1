package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query as far as an index can answer it: at most one condition per field.
 *
 * <p>The conditions are never stricter than the query. Where they say less than it, the filter is
 * not {@linkplain #complete() complete} and each document found must be matched again.
 */
final class Filter {
    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private boolean complete = true;

    private Filter() {}

    static Filter of(Document query) {
        var filter = new Filter();
        filter.conjunction(query);
        return filter;
    }

    @Nullable
    Condition on(String field) {
        return conditions.get(field);
    }

    int size() {
        return conditions.size();
    }

    /** Whether the conditions together say all that the query says. */
    boolean complete() {
        return complete;
    }

    private void conjunction(Document query) {
        query.forEach((field, wanted) -> {
            if (field.equals("$and") && wanted instanceof Collection<?> parts) {
                parts.forEach(part -> conjunction((Document) part));
            } else if (field.startsWith("$")) {
                complete = false;
            } else {
                field(field, wanted);
            }
        });
    }

    private void field(String field, @Nullable Object wanted) {
        var reading = Reading.of(wanted);
        complete &= reading.complete();
        if (reading.condition() == null) {
            return;
        }
        // of two conditions on one field the first counts: different elements of an array may fulfil them
        if (conditions.putIfAbsent(field, reading.condition()) != null) {
            complete = false;
        }
    }

    /** Whether {@code wanted} is a plain value and not a set of operators. */
    static boolean isValue(@Nullable Object wanted) {
        return !(wanted instanceof Collection<?>)
                && !BsonRegularExpression.isRegularExpression(wanted)
                && !(wanted instanceof Document document && startsWithOperator(document));
    }

    static boolean startsWithOperator(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }
}
