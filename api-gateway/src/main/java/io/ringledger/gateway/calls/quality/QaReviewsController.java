package io.ringledger.gateway.calls.quality;

import io.ringledger.api.calls.CallQuery.FindCall;
import io.ringledger.api.calls.CallQuery.ListQaReviews;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.QaReviewPage;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.ReviewId;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Judgements of a call. Beyond the manager document, which shows the one that stands. */
@ManagerApi("/api/v1/calls/{call_id}/qa-reviews")
final class QaReviewsController {
    private final Messages messages;
    private final RequestIds ids;
    private final Clock clock;

    QaReviewsController(Messages messages, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    @Operation(summary = "Shows how a call was judged, by rubrics and by people")
    @GetMapping
    @Needs(Permission.QUALITY_READ)
    @Audited(value = AuditedData.CALL_REVIEW, id = "call_id", prefix = "call")
    Mono<QaScore.All> list(@PathVariable("call_id") CallId callId, Cause cause) {
        return reviews(callId, cause).map(QaScore.All::of);
    }

    @Operation(summary = "Judges a call that is over; that counts more than any rubric")
    @PostMapping
    @Needs(Permission.QUALITY_REVIEW)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Reviewed> review(@PathVariable("call_id") CallId callId, @RequestBody ReviewBody body, Cause cause) {
        ReviewId id = ids.next(ReviewId::of, cause);
        return messages.query(new FindCall(callId), CallView.class, cause)
                .flatMap(call -> messages.send(body.toCommand(id, call, clock.instant()), cause))
                .then(ReadModel.await(
                        reviews(callId, cause),
                        page -> page.reviews().stream()
                                .anyMatch(review -> review.id().equals(id))))
                .then(Mono.just(new Reviewed(true, id.number(), "Call reviewed")));
    }

    private Mono<QaReviewPage> reviews(CallId callId, Cause cause) {
        return messages.query(new ListQaReviews(callId), QaReviewPage.class, cause);
    }
}
