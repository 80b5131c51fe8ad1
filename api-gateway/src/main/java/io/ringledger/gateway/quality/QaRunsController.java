package io.ringledger.gateway.quality;

import io.ringledger.api.quality.QaRunCommand.StartQaRun;
import io.ringledger.api.quality.QaRunPage;
import io.ringledger.api.quality.QaRunQuery.FindQaRun;
import io.ringledger.api.quality.QaRunQuery.ListQaRuns;
import io.ringledger.api.quality.QaRunView;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.QaRunId;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Judges calls of the past anew, in the background. Beyond the manager document. */
@ManagerApi("/api/v1/qa-runs")
final class QaRunsController {
    private final Messages messages;
    private final RequestIds ids;
    private final Clock clock;

    QaRunsController(Messages messages, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    @Operation(summary = "Has calls of the past judged anew by the rubric of today; what was judged before stays")
    @PostMapping
    @Needs(Permission.QUALITY_REVIEW)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<QaRun> start(@RequestBody QaRunBody body, Cause cause) {
        StartQaRun start = body.toCommand(ids.next(QaRunId::of, cause), clock.instant());
        return messages.send(start, cause)
                .then(ReadModel.follow(ask(start.runId(), cause), there -> true))
                .map(QaRun::of);
    }

    @Operation(summary = "Lists runs, newest first, a page at a time")
    @GetMapping
    @Needs(Permission.QUALITY_READ)
    Mono<Page<QaRun>> list(@QueryParameters QaRunListQuery query, Cause cause) {
        ListQaRuns list = query.toQuery();
        return messages.query(list, QaRunPage.class, cause)
                .map(page -> new Page<>(
                        "runs", page.runs().stream().map(QaRun::of).toList(), list.page(), list.limit(), page.total()));
    }

    @Operation(summary = "Shows how far a run has come")
    @GetMapping("/{run_id}")
    @Needs(Permission.QUALITY_READ)
    Mono<QaRun> find(@PathVariable("run_id") QaRunId id, Cause cause) {
        return ask(id, cause).map(QaRun::of);
    }

    private Mono<QaRunView> ask(QaRunId id, Cause cause) {
        return messages.query(new FindQaRun(id), QaRunView.class, cause);
    }
}
