package io.ringledger.command.calls;

import io.ringledger.api.calls.CallCommand.ReviewCall;
import io.ringledger.api.calls.CallCommand.ScoreCall;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.calls.CallState.Claimed;
import io.ringledger.command.calls.CallState.Ended;
import io.ringledger.command.calls.CallState.NotPlaced;
import io.ringledger.command.calls.CallState.OnCarrier;
import io.ringledger.command.calls.CallState.Requested;
import io.ringledger.command.calls.CallState.Unplaced;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallReviewed;
import io.ringledger.events.calls.CallScored;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import java.util.List;
import java.util.Map;

/** Who may say how well a call was handled, and when: once it was talked on and is over. */
final class ReviewDecider {
    private ReviewDecider() {}

    static List<CallEvent> score(CallState state, ScoreCall c) {
        Ended ended = talkedOn(state, c.callId());
        return ended.progress().isJudged(c.rubric(), c.utterances())
                ? List.of()
                : List.of(new CallScored(
                        c.callId(),
                        ended.leg().party(),
                        c.reviewId(),
                        c.rubric(),
                        c.utterances(),
                        c.verdict(),
                        c.notes(),
                        c.at()));
    }

    static List<CallEvent> review(CallState state, ReviewCall c) {
        Ended ended = talkedOn(state, c.callId());
        return List.of(new CallReviewed(c.callId(), ended.leg().party(), c.reviewId(), c.verdict(), c.notes(), c.at()));
    }

    private static Ended talkedOn(CallState state, CallId callId) {
        return switch (state) {
            case Ended ended when ended.ending().outcome() == CallOutcome.COMPLETED -> ended;
            case Ended _, Unplaced _ -> throw notReviewable("failed");
            case OnCarrier on when on.progress().answered() != null -> throw notReviewable("in_progress");
            case OnCarrier on -> throw notReviewable(on.progress().rang() == null ? "initiated" : "ringing");
            case Requested _, Claimed _ -> throw notReviewable("initiated");
            case NotPlaced _ -> throw CallDecider.notFound(callId);
        };
    }

    private static Rejected notReviewable(String status) {
        return new Rejected(
                CallRejection.CALL_NOT_REVIEWABLE,
                "only a call that was talked on and is over is judged: it is " + status,
                Map.of("status", status));
    }
}
