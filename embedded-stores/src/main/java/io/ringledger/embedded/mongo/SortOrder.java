package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order a query asks for.
 *
 * @param fields empty if any order will do
 */
record SortOrder(List<Field> fields) {
    static final SortOrder ANY = new SortOrder(List.of());

    /**
     * One field of the order.
     *
     * @param name its path
     * @param ascending or descending
     */
    record Field(String name, boolean ascending) {}

    static SortOrder of(@Nullable Document orderBy) {
        if (orderBy == null) {
            return ANY;
        }
        List<Field> fields = new ArrayList<>();
        orderBy.forEach((name, direction) -> fields.add(new Field(name, ((Number) direction).intValue() > 0)));
        return new SortOrder(List.copyOf(fields));
    }

    /** Whether {@code orderBy} asks for the order in which the documents are stored, or for none a field gives. */
    static boolean isNatural(@Nullable Document orderBy) {
        return orderBy != null
                && (orderBy.containsKey("$natural")
                        || orderBy.values().stream().anyMatch(direction -> !(direction instanceof Number)));
    }

    boolean any() {
        return fields.isEmpty();
    }
}
