package io.ringledger.embedded.mongo;

import java.util.Arrays;
import java.util.List;

/** What a query says of one field, as sortable bytes. */
sealed interface Condition {

    /**
     * The field has one of these values.
     *
     * @param values in order, each once
     */
    record Points(List<byte[]> values) implements Condition {
        boolean single() {
            return values.size() == 1;
        }
    }

    /** The field has a value between two bounds of one type. */
    record Span(Bound lower, Bound upper) implements Condition {
        Span and(Span other) {
            return new Span(
                    Arrays.compareUnsigned(lower.start(), other.lower.start()) >= 0 ? lower : other.lower,
                    Arrays.compareUnsigned(upper.end(), other.upper.end()) <= 0 ? upper : other.upper);
        }
    }

    /**
     * One end of a span.
     *
     * @param prefix the first bytes of a value, or of a group of values
     * @param inclusive whether the values that begin so are inside
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared or changed
    record Bound(byte[] prefix, boolean inclusive) {
        /** As a lower bound: the least bytes inside. */
        byte[] start() {
            return inclusive ? prefix : Interval.after(prefix);
        }

        /** As an upper bound: the least bytes beyond. */
        byte[] end() {
            return inclusive ? Interval.after(prefix) : prefix;
        }

        Bound turned() {
            byte[] turned = prefix.clone();
            SortableBytes.invert(turned, 0, turned.length);
            return new Bound(turned, inclusive);
        }
    }
}
