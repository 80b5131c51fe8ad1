package io.ringledger.api.calls;

import java.util.List;

/**
 * All judgements of a call, in the order of being made.
 *
 * @param reviews the newest, where there are very many
 * @param total how many were ever made
 */
public record QaReviewPage(List<QaScoreView> reviews, int total) {
    public QaReviewPage {
        reviews = List.copyOf(reviews);
    }
}
