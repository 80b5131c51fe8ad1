package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import io.ringledger.embedded.mongo.Condition.Points;
import io.ringledger.embedded.mongo.Condition.Span;
import java.util.Collection;
import java.util.HashMap;
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
    private final Map<String, Condition> first = new HashMap<>();
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

    /** As {@link #on}, for arrays: one element may fulfil one condition and another the next. */
    @Nullable
    Condition onElementOf(String field) {
        return first.getOrDefault(field, conditions.get(field));
    }

    boolean repeats(String field) {
        return first.containsKey(field);
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
        var earlier = conditions.putIfAbsent(field, reading.condition());
        if (earlier != null) {
            first.putIfAbsent(field, earlier);
            conditions.put(field, both(earlier, reading.condition()));
        }
    }

    private Condition both(Condition one, Condition other) {
        if (one instanceof Span span && other instanceof Span second) {
            return span.and(second);
        }
        complete = false;
        return one instanceof Points ? one : other;
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
