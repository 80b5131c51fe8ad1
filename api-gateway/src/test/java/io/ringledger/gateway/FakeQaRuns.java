package io.ringledger.gateway;

import io.ringledger.api.quality.QaRunCommand.StartQaRun;
import io.ringledger.api.quality.QaRunPage;
import io.ringledger.api.quality.QaRunQuery;
import io.ringledger.api.quality.QaRunQuery.FindQaRun;
import io.ringledger.api.quality.QaRunQuery.ListQaRuns;
import io.ringledger.api.quality.QaRunView;
import io.ringledger.api.quality.QualityRejection;
import io.ringledger.api.rejections.Rejected;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Runs of the one tenant there is in the gateway's tests: they begin and go on. */
final class FakeQaRuns {
    private final List<QaRunView> runs = new CopyOnWriteArrayList<>();

    void clear() {
        runs.clear();
    }

    void handle(StartQaRun c, String user) {
        runs.add(new QaRunView(
                c.runId(), c.from(), c.to(), c.businessId(), null, 0, 0, null, user, c.at(), null, c.at()));
    }

    Object answer(QaRunQuery query) {
        return switch (query) {
            case FindQaRun find ->
                runs.stream()
                        .filter(run -> run.id().equals(find.runId()))
                        .findFirst()
                        .orElseThrow(() -> new Rejected(QualityRejection.QA_RUN_NOT_FOUND, "There is no such run"));
            case ListQaRuns list ->
                new QaRunPage(
                        runs.reversed().stream()
                                .skip((list.page() - 1L) * list.limit())
                                .limit(list.limit())
                                .toList(),
                        runs.size());
        };
    }
}
