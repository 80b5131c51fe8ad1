package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The server's documents as the driver's. */
final class DriverDocuments {
    private DriverDocuments() {}

    static Document from(Map<String, ?> document) {
        var converted = new Document();
        document.forEach((field, value) -> converted.append(field, value(value)));
        return converted;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var converted = new Document();
                map.forEach((field, each) -> converted.append((String) field, value(each)));
                yield converted;
            }
            case List<?> list -> {
                List<@Nullable Object> converted = new ArrayList<>();
                list.forEach(each -> converted.add(value(each)));
                yield converted;
            }
            case Instant instant -> Date.from(instant);
            case BsonRegularExpression regex -> Pattern.compile(regex.getPattern());
            case null, default -> value;
        };
    }
}
