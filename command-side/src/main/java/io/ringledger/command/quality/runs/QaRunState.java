package io.ringledger.command.quality.runs;

import io.ringledger.api.calls.CallPlace;
import io.ringledger.events.quality.QaRunAdvanced;
import io.ringledger.events.quality.QaRunEvent;
import io.ringledger.events.quality.QaRunFinished;
import io.ringledger.events.quality.QaRunStarted;

/** Where a run stands. */
sealed interface QaRunState {
    /** Nobody has asked for it. */
    record Missing() implements QaRunState {}

    /** It goes on. */
    record Running(CallPlace place, int looked, int judged) implements QaRunState {}

    /** It is over. */
    record Finished() implements QaRunState {}

    static QaRunState evolve(QaRunState state, QaRunEvent event) {
        return switch (event) {
            case QaRunStarted e -> new Running(CallPlace.from(e.from()), 0, 0);
            case QaRunAdvanced e -> new Running(new CallPlace(e.through(), e.seen()), e.looked(), e.judged());
            case QaRunFinished _ -> new Finished();
        };
    }
}
