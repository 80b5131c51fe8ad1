package io.ringledger.query.calls.quality;

import io.ringledger.api.calls.QaReviewPage;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * All judgements of one call.
 *
 * @param reviews in the order of being made; the newest {@value #MOST}, so that the document stays far below what MongoDB
 *     takes
 * @param total how many were ever made
 */
record CallReviews(TenantId tenant, List<QaScoreView> reviews, int total) {
    static final int MOST = 200;

    private static final String TENANT = "tenant";
    private static final String REVIEWS = "reviews";
    private static final String TOTAL = "total";

    CallReviews {
        reviews = List.copyOf(reviews);
    }

    static CallReviews after(@Nullable CallReviews before, RecordedEvent event) {
        QaScoreView made = Judgements.of(event).orElseThrow();
        if (before == null) {
            return new CallReviews(event.tenant(), List.of(made), 1);
        }
        List<QaScoreView> all = new ArrayList<>(before.reviews);
        all.add(made);
        return new CallReviews(
                before.tenant, all.subList(Math.max(0, all.size() - MOST), all.size()), before.total + 1);
    }

    QaReviewPage page() {
        return new QaReviewPage(reviews, total);
    }

    Document write() {
        return new Document(TENANT, tenant.value())
                .append(REVIEWS, reviews.stream().map(ScoreMapping::write).toList())
                .append(TOTAL, total);
    }

    static CallReviews read(Document document) {
        return new CallReviews(
                new TenantId(document.getString(TENANT)),
                document.getList(REVIEWS, Document.class).stream()
                        .map(ScoreMapping::judgement)
                        .toList(),
                document.getInteger(TOTAL));
    }
}
