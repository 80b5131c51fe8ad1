package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import io.ringledger.embedded.mongo.Condition.Bound;
import io.ringledger.embedded.mongo.Condition.Points;
import io.ringledger.embedded.mongo.Condition.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an index can use of one field's part of a query.
 *
 * @param condition {@code null} if nothing
 * @param complete whether the condition says all that the query says of the field
 */
record Reading(@Nullable Condition condition, boolean complete) {
    private static final Reading NOTHING = new Reading(null, false);
    private static final int TYPE = 1;

    static Reading of(@Nullable Object wanted) {
        if (BsonRegularExpression.isRegularExpression(wanted)) {
            return ofRegex(BsonRegularExpression.convertToRegularExpression(wanted));
        }
        if (wanted instanceof Document operators && Filter.startsWithOperator(operators)) {
            return ofOperators(operators);
        }
        return ofValue(wanted);
    }

    private static Reading ofValue(@Nullable Object wanted) {
        if (wanted instanceof Collection<?> || wanted instanceof MinKey || wanted instanceof MaxKey) {
            return NOTHING;
        }
        return new Reading(new Points(List.of(SortableBytes.of(wanted))), !(wanted instanceof Document));
    }

    private static Reading ofOperators(Document operators) {
        var reading = new Reading(null, true);
        for (var each : operators.entrySet()) {
            reading = reading.and(ofOperator(each.getKey(), each.getValue()));
        }
        return reading;
    }

    private static Reading ofOperator(String operator, @Nullable Object operand) {
        return switch (operator) {
            case "$eq" -> Filter.isValue(operand) ? ofValue(operand) : NOTHING;
            case "$in" -> operand instanceof Collection<?> values ? ofAlternatives(values) : NOTHING;
            case "$gt" -> ofBound(operand, type -> new Span(bound(operand, false), type));
            case "$gte" -> ofBound(operand, type -> new Span(bound(operand, true), type));
            case "$lt" -> ofBound(operand, type -> new Span(type, bound(operand, false)));
            case "$lte" -> ofBound(operand, type -> new Span(type, bound(operand, true)));
            default -> NOTHING;
        };
    }

    private Reading and(Reading other) {
        boolean both = complete && other.complete;
        if (condition == null || other.condition == null) {
            return new Reading(condition == null ? other.condition : condition, both);
        }
        if (condition instanceof Span span && other.condition instanceof Span second) {
            return new Reading(span.and(second), both);
        }
        return new Reading(condition instanceof Points ? condition : other.condition, false);
    }

    private static Reading ofAlternatives(Collection<?> values) {
        if (!values.stream().allMatch(Filter::isValue) || values.stream().anyMatch(Reading::hasNoOrder)) {
            return NOTHING;
        }
        SortedSet<byte[]> sorted = new TreeSet<>(Arrays::compareUnsigned);
        values.forEach(value -> sorted.add(SortableBytes.of(value)));
        return new Reading(new Points(List.copyOf(sorted)), values.stream().noneMatch(Document.class::isInstance));
    }

    private static Reading ofBound(@Nullable Object operand, Function<Bound, Span> span) {
        if (operand == null || hasNoOrder(operand) || operand instanceof Document || !Filter.isValue(operand)) {
            return NOTHING;
        }
        return new Reading(span.apply(new Bound(Arrays.copyOf(SortableBytes.of(operand), TYPE), true)), true);
    }

    private static boolean hasNoOrder(@Nullable Object value) {
        return value instanceof MinKey || value instanceof MaxKey;
    }

    private static Bound bound(@Nullable Object operand, boolean inclusive) {
        return new Bound(SortableBytes.of(operand), inclusive);
    }

    private static Reading ofRegex(BsonRegularExpression regex) {
        var anchored = AnchoredPattern.of(regex);
        if (anchored.start().isEmpty()) {
            return NOTHING;
        }
        var strings = new Bound(SortableBytes.ofStringsThatBeginWith(anchored.start()), true);
        return new Reading(new Span(strings, strings), anchored.whole());
    }
}
