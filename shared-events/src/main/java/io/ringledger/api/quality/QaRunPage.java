package io.ringledger.api.quality;

import java.util.List;

/**
 * A page of runs.
 *
 * @param total how many there are on all pages
 */
public record QaRunPage(List<QaRunView> runs, long total) {
    public QaRunPage {
        runs = List.copyOf(runs);
    }
}
