package io.ringledger.command.calls;

import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.command.calls.CallState.Leg;
import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallRang;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Folds a carrier's report into what is known. The carrier repeats itself and keeps no order, so a report is news only
 * where it makes more known than was: each part of the state takes the join of all that was said of it.
 */
final class ReportFolding {
    private ReportFolding() {}

    /** @throws io.ringledger.api.rejections.Rejected FOREIGN_ATTEMPT if the report is of another leg or attempt */
    static List<CallEvent> fold(Leg leg, Progress progress, @Nullable Ending ending, RecordCarrierReport c) {
        CarrierReport report = c.report();
        if (leg.isForeign(report.callSid(), c.attemptId())) {
            throw CallDecider.foreignAttempt();
        }
        return switch (report.status()) {
            case QUEUED, INITIATED -> List.of();
            case RINGING -> rang(leg, progress, report);
            case IN_PROGRESS -> answered(leg, progress, report);
            case COMPLETED, BUSY, NO_ANSWER, CANCELED, FAILED -> ended(leg, ending, report);
        };
    }

    private static List<CallEvent> rang(Leg leg, Progress known, CarrierReport report) {
        var rang = Objects.requireNonNull(known.withRang(moment(report)).rang());
        return rang.equals(known.rang())
                ? List.of()
                : List.of(new CallRang(leg.callId(), report.callSid(), rang.at(), rang.byCarrierClock()));
    }

    private static List<CallEvent> answered(Leg leg, Progress known, CarrierReport report) {
        var joined = known.withAnswered(moment(report), report.answeredBy());
        var answered = Objects.requireNonNull(joined.answered());
        CallSid sid = report.callSid();
        return joined.equals(known)
                ? List.of()
                : List.of(new CallAnswered(
                        leg.callId(), sid, joined.answeredBy(), answered.at(), answered.byCarrierClock()));
    }

    private static List<CallEvent> ended(Leg leg, @Nullable Ending known, CarrierReport report) {
        var ending = new Ending(outcome(report.status()), report.duration(), report.sequence(), moment(report));
        if (known != null && known.compareTo(ending) >= 0) {
            return List.of();
        }
        var moment = ending.moment();
        return List.of(new CallEnded(
                leg.callId(),
                report.callSid(),
                ending.outcome(),
                ending.duration(),
                ending.sequence(),
                moment.at(),
                moment.byCarrierClock()));
    }

    private static Moment moment(CarrierReport report) {
        return new Moment(report.occurredAt(), report.carrierTime() != null);
    }

    private static CallOutcome outcome(CarrierStatus status) {
        return switch (status) {
            case COMPLETED -> CallOutcome.COMPLETED;
            case BUSY -> CallOutcome.BUSY;
            case NO_ANSWER -> CallOutcome.NO_ANSWER;
            case CANCELED -> CallOutcome.CANCELED;
            case FAILED -> CallOutcome.FAILED;
            case QUEUED, INITIATED, RINGING, IN_PROGRESS ->
                throw new IllegalArgumentException(status + " is not the end of a call");
        };
    }
}
