package io.ringledger.gateway;

import io.ringledger.api.calls.CallCommand.ReviewCall;
import io.ringledger.api.calls.CallQuery.ListQaReviews;
import io.ringledger.api.calls.QaReviewPage;
import io.ringledger.api.calls.QaScoreView;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Judgements of the one tenant there is in the gateway's tests. */
final class FakeReviews {
    private final List<QaScoreView> reviews = new CopyOnWriteArrayList<>();

    void clear() {
        reviews.clear();
    }

    QaScoreView handle(ReviewCall c, String user) {
        var made = new QaScoreView(c.reviewId(), c.callId(), c.verdict(), user, true, c.notes(), c.at(), c.at());
        reviews.add(made);
        return made;
    }

    QaReviewPage answer(ListQaReviews query) {
        List<QaScoreView> found = reviews.stream()
                .filter(review -> review.callId().equals(query.callId()))
                .toList();
        return new QaReviewPage(found, found.size());
    }
}
