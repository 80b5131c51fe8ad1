package io.ringledger.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.quality.QaRunQuery.FindQaRun;
import io.ringledger.api.quality.QaRunQuery.ListQaRuns;
import io.ringledger.api.quality.QaRunView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.quality.QaRunAdvanced;
import io.ringledger.events.quality.QaRunEvent;
import io.ringledger.events.quality.QaRunFinished;
import io.ringledger.events.quality.QaRunStarted;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Built;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.QaRunId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far runs have come, as it is read. */
class QaRunsTest {
    private static final TenantId ACME = Histories.TENANTS.get(0);
    private static final TenantId OTHERS = Histories.TENANTS.get(1);
    private static final QaRunId DONE = QaRunId.of(1);
    private static final QaRunId GOING = QaRunId.of(2);
    private static final QaRunId NEW = QaRunId.of(3);
    private static final QaRunId THEIRS = QaRunId.of(4);
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");
    private static final Instant TO = AT.plusSeconds(3600);

    private final MongoDatabase database = MongoTest.database();

    @Test
    void aRunShowsHowFarItHasCome() {
        QaRunQueries queries = built();
        assertThat(queries.find(new FindQaRun(NEW), asked(ACME)))
                .isEqualTo(view(NEW, null, 0, 0, null, AT.plusSeconds(3), null, AT.plusSeconds(3)));
        assertThat(queries.find(new FindQaRun(GOING), asked(ACME)))
                .isEqualTo(view(
                        GOING, "rubric-1", 100, 90, AT.plusSeconds(60), AT.plusSeconds(2), null, AT.plusSeconds(20)));
        assertThat(queries.find(new FindQaRun(DONE), asked(ACME)))
                .isEqualTo(view(
                        DONE, "rubric-1", 130, 110, null, AT.plusSeconds(1), AT.plusSeconds(30), AT.plusSeconds(30)));
    }

    @Test
    void theListIsOfTheTenantAndNewestFirst() {
        QaRunQueries queries = built();
        var page = queries.list(new ListQaRuns(1, 2), asked(ACME));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.runs()).extracting(QaRunView::id).containsExactly(NEW, GOING);
        assertThat(queries.list(new ListQaRuns(2, 2), asked(ACME)).runs())
                .extracting(QaRunView::id)
                .containsExactly(DONE);
        assertThat(queries.list(new ListQaRuns(1, 2), asked(OTHERS)).runs())
                .extracting(QaRunView::id)
                .containsExactly(THEIRS);
        assertThatThrownBy(() -> queries.find(new FindQaRun(THEIRS), asked(ACME)))
                .isInstanceOf(Rejected.class);
    }

    private static QaRunView view(
            QaRunId id,
            @Nullable String rubric,
            int looked,
            int judged,
            @Nullable Instant through,
            Instant started,
            @Nullable Instant finished,
            Instant updated) {
        return new QaRunView(
                id, AT, TO, new BusinessId("b"), rubric, looked, judged, through, Log.USER, started, finished, updated);
    }

    private QaRunQueries built() {
        try (Log log = new Log()) {
            append(log, ACME, started(DONE, 1));
            append(log, ACME, started(GOING, 2));
            append(log, ACME, new QaRunAdvanced(DONE, AT.plusSeconds(50), 1, 100, 90, "rubric-1", AT.plusSeconds(10)));
            append(log, ACME, started(NEW, 3));
            append(log, OTHERS, started(THEIRS, 4));
            append(log, ACME, new QaRunAdvanced(GOING, AT.plusSeconds(60), 1, 100, 90, "rubric-1", AT.plusSeconds(20)));
            append(log, ACME, new QaRunFinished(DONE, 130, 110, "rubric-1", AT.plusSeconds(30)));
            return new QaRunQueries(database, Built.of(database, new QaRunsProjection(), log));
        }
    }

    private static QaRunStarted started(QaRunId id, int second) {
        return new QaRunStarted(id, AT, TO, new BusinessId("b"), AT.plusSeconds(second));
    }

    private static void append(Log log, TenantId tenant, QaRunEvent event) {
        log.append(event.runId().value(), event, tenant);
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }
}
