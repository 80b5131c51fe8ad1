package io.ringledger.query.quality;

import io.ringledger.api.quality.QaRunView;
import io.ringledger.events.quality.QaRunAdvanced;
import io.ringledger.events.quality.QaRunEvent;
import io.ringledger.events.quality.QaRunFinished;
import io.ringledger.events.quality.QaRunStarted;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.QaRunId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A run as it is kept for reading. */
record QaRunDocument(TenantId tenant, QaRunView view) {
    static final String TENANT = "tenant";
    static final String STARTED_AT = "startedAt";

    /** @throws IllegalStateException if the event does not follow from what is known */
    static QaRunDocument after(@Nullable QaRunDocument before, RecordedEvent recorded) {
        return switch ((QaRunEvent) recorded.payload()) {
            case QaRunStarted e -> new QaRunDocument(recorded.tenant(), started(e, recorded.author()));
            case QaRunAdvanced e -> known(before).at(e);
            case QaRunFinished e -> known(before).at(e);
        };
    }

    private static QaRunDocument known(@Nullable QaRunDocument before) {
        if (before == null) {
            throw new IllegalStateException("a run without a beginning");
        }
        return before;
    }

    private static QaRunView started(QaRunStarted e, @Nullable String author) {
        Instant at = millis(e.startedAt());
        return new QaRunView(
                e.runId(),
                millis(e.from()),
                millis(e.to()),
                e.businessId(),
                null,
                0,
                0,
                null,
                Objects.requireNonNullElse(author, "unknown"),
                at,
                null,
                at);
    }

    private QaRunDocument at(QaRunAdvanced e) {
        return with(e.rubric(), e.looked(), e.judged(), millis(e.through()), null, millis(e.advancedAt()));
    }

    private QaRunDocument at(QaRunFinished e) {
        Instant at = millis(e.finishedAt());
        return with(e.rubric(), e.looked(), e.judged(), null, at, at);
    }

    private QaRunDocument with(
            String rubric, int looked, int judged, @Nullable Instant through, @Nullable Instant finished, Instant at) {
        return new QaRunDocument(
                tenant,
                new QaRunView(
                        view.id(),
                        view.from(),
                        view.to(),
                        view.businessId(),
                        rubric,
                        looked,
                        judged,
                        through,
                        view.startedBy(),
                        view.startedAt(),
                        finished,
                        at));
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    Document write() {
        Document document = new Document(TENANT, tenant.value())
                .append("from", Date.from(view.from()))
                .append("to", Date.from(view.to()))
                .append("looked", view.looked())
                .append("judged", view.judged())
                .append("startedBy", view.startedBy())
                .append(STARTED_AT, Date.from(view.startedAt()))
                .append("updatedAt", Date.from(view.updatedAt()));
        put(
                document,
                "businessId",
                view.businessId() == null ? null : view.businessId().value());
        put(document, "rubric", view.rubric());
        put(document, "through", view.through() == null ? null : Date.from(view.through()));
        put(document, "finishedAt", view.finishedAt() == null ? null : Date.from(view.finishedAt()));
        return document;
    }

    private static void put(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    static QaRunDocument read(Document document) {
        String business = document.getString("businessId");
        return new QaRunDocument(
                new TenantId(document.getString(TENANT)),
                new QaRunView(
                        new QaRunId(document.getString("_id")),
                        document.getDate("from").toInstant(),
                        document.getDate("to").toInstant(),
                        business == null ? null : new BusinessId(business),
                        document.getString("rubric"),
                        document.getInteger("looked"),
                        document.getInteger("judged"),
                        instant(document.getDate("through")),
                        document.getString("startedBy"),
                        document.getDate(STARTED_AT).toInstant(),
                        instant(document.getDate("finishedAt")),
                        document.getDate("updatedAt").toInstant()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
