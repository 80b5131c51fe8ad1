package io.ringledger.query.calls;

import io.ringledger.query.calls.CallProgress.End;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How values lie in documents: times as dates, durations as seconds, what is absent not at all. */
final class Fields {
    private Fields() {}

    static void put(Document document, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Instant at -> document.append(name, Date.from(at));
            case Duration duration -> document.append(name, duration.toSeconds());
            case Boolean _, Number _, Document _ -> document.append(name, value);
            default -> document.append(name, value.toString());
        }
    }

    static Instant instant(Document document, String name) {
        return document.getDate(name).toInstant();
    }

    static <T> @Nullable T optional(Document document, String name, Function<String, T> read) {
        String value = document.getString(name);
        return value == null ? null : read.apply(value);
    }

    static @Nullable Duration duration(Document document, String name) {
        Number seconds = document.get(name, Number.class);
        return seconds == null ? null : Duration.ofSeconds(seconds.longValue());
    }

    /** The part of a document from which a call's progress can be read again. */
    static Document progress(CallProgress progress) {
        Document document = new Document();
        put(document, "direction", progress.direction());
        put(document, "startedAt", progress.startedAt());
        put(document, "callSid", progress.callSid());
        put(document, "rang", progress.rang());
        put(document, "answered", progress.answered());
        put(document, "failure", end(progress.failure()));
        put(document, "end", end(progress.end()));
        return document;
    }

    static CallProgress progress(Document document) {
        return new CallProgress(
                Direction.valueOf(document.getString("direction")),
                instant(document, "startedAt"),
                optional(document, "callSid", CallSid::new),
                document.getBoolean("rang"),
                document.getBoolean("answered"),
                end(document.get("failure", Document.class)),
                end(document.get("end", Document.class)));
    }

    private static @Nullable Document end(@Nullable End end) {
        if (end == null) {
            return null;
        }
        Document document = new Document();
        put(document, "outcome", end.outcome());
        put(document, "duration", end.duration());
        put(document, "sequence", end.sequence());
        put(document, "at", end.at());
        return document;
    }

    private static @Nullable End end(@Nullable Document document) {
        return document == null
                ? null
                : new End(
                        CallOutcome.valueOf(document.getString("outcome")),
                        duration(document, "duration"),
                        document.getInteger("sequence"),
                        instant(document, "at"));
    }
}
