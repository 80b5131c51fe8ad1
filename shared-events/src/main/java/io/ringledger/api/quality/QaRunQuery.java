package io.ringledger.api.quality;

import io.ringledger.vocabulary.QaRunId;

/** What can be asked about runs. The tenant is the metadata's. */
public sealed interface QaRunQuery {
    /** One run; answers a {@link QaRunView} or is refused with QA_RUN_NOT_FOUND. */
    record FindQaRun(QaRunId runId) implements QaRunQuery {}

    /** A page of runs, newest first; answers a {@link QaRunPage}. */
    record ListQaRuns(int page, int limit) implements QaRunQuery {
        public ListQaRuns {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }
    }
}
