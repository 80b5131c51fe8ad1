package io.ringledger.command.quality.runs;

import io.ringledger.api.quality.QaRunCommand;
import io.ringledger.api.quality.QaRunCommand.AdvanceQaRun;
import io.ringledger.api.quality.QaRunCommand.StartQaRun;
import io.ringledger.api.quality.QualityRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.quality.runs.QaRunState.Finished;
import io.ringledger.command.quality.runs.QaRunState.Missing;
import io.ringledger.command.quality.runs.QaRunState.Running;
import io.ringledger.events.quality.QaRunAdvanced;
import io.ringledger.events.quality.QaRunEvent;
import io.ringledger.events.quality.QaRunFinished;
import io.ringledger.events.quality.QaRunStarted;
import io.ringledger.vocabulary.QaRunId;
import java.util.List;

/** The rules of a run: it only goes forward, and each call counts once however often it was looked at. */
final class QaRunDecider {
    private QaRunDecider() {}

    /** @throws Rejected QA_RUN_NOT_FOUND where there is no such run */
    static List<QaRunEvent> decide(QaRunState state, QaRunCommand command) {
        return switch (command) {
            case StartQaRun c -> start(state, c);
            case AdvanceQaRun c -> advance(state, c);
        };
    }

    private static List<QaRunEvent> start(QaRunState state, StartQaRun c) {
        return state instanceof Missing
                ? List.of(new QaRunStarted(c.runId(), c.from(), c.to(), c.businessId(), c.at()))
                : List.of();
    }

    private static List<QaRunEvent> advance(QaRunState state, AdvanceQaRun c) {
        return switch (state) {
            case Running running when running.place().equals(c.after()) -> advance(running, c);
            case Running _, Finished _ -> List.of();
            case Missing _ -> throw notFound(c.runId());
        };
    }

    private static List<QaRunEvent> advance(Running running, AdvanceQaRun c) {
        int looked = running.looked() + c.looked();
        int judged = running.judged() + c.judged();
        return List.of(
                c.last()
                        ? new QaRunFinished(c.runId(), looked, judged, c.rubric(), c.at())
                        : new QaRunAdvanced(
                                c.runId(),
                                c.through().startedAt(),
                                c.through().seen(),
                                looked,
                                judged,
                                c.rubric(),
                                c.at()));
    }

    static Rejected notFound(QaRunId id) {
        return new Rejected(QualityRejection.QA_RUN_NOT_FOUND, "no run " + id);
    }
}
