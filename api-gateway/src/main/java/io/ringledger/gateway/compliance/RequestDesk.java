package io.ringledger.gateway.compliance;

import io.ringledger.api.compliance.ComplianceQuery.FindDataRequest;
import io.ringledger.api.compliance.ComplianceQuery.FindLegalHold;
import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.compliance.DataRequestCommand;
import io.ringledger.api.compliance.DataRequestCommand.RequestData;
import io.ringledger.api.compliance.DataRequestView;
import io.ringledger.api.compliance.LegalHoldView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Download;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.DataRequestKind;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes requests about a person's data, and shows what became of them. */
@Component
final class RequestDesk {
    private final Messages messages;
    private final DataFile file;
    private final Officers officers;
    private final RequestIds ids;
    private final Clock clock;

    RequestDesk(Messages messages, DataFile file, Officers officers, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.file = file;
        this.officers = officers;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<DataRequest> access(Person person, Cause cause) {
        return record(request(DataRequestKind.ACCESS, person, null, false, false, cause), cause);
    }

    Mono<Download> export(Person person, Cause cause) {
        RequestData request = request(DataRequestKind.EXPORT, person, null, false, false, cause);
        return messages.send(request, cause).thenReturn(file.of(request.requestId(), person.subjects(), cause));
    }

    /** Whoever wants their own data deleted needs somebody else's approval: it ends their own account. */
    Mono<DataRequest> deletion(Person person, @Nullable PersonalText reason, Cause cause) {
        boolean own = person.is(new SubjectId(cause.userId()));
        return isHeld(person, cause)
                .flatMap(held -> record(request(DataRequestKind.DELETION, person, reason, held, own, cause), cause));
    }

    private Mono<Boolean> isHeld(Person person, Cause cause) {
        return Flux.fromIterable(person.subjects())
                .concatMap(subject -> messages.query(new FindLegalHold(subject), LegalHoldView.class, cause))
                .any(LegalHoldView::held);
    }

    private RequestData request(
            DataRequestKind kind,
            Person person,
            @Nullable PersonalText reason,
            boolean held,
            boolean own,
            Cause cause) {
        return new RequestData(
                ids.next(DataRequestId::of, cause),
                kind,
                person.subject(),
                person.subjects(),
                reason,
                held,
                own,
                clock.instant());
    }

    private Mono<DataRequest> record(RequestData request, Cause cause) {
        return messages.send(request, cause)
                .then(ReadModel.follow(
                        find(request.requestId(), cause),
                        there -> request.kind() == DataRequestKind.DELETION || there.closedAt() != null))
                .map(DataRequest::of);
    }

    /** Sends a command about a request and shows it as it is then. */
    Mono<DataRequest> change(DataRequestCommand command, Cause cause) {
        return find(command.requestId(), cause)
                .flatMap(before -> messages.send(command, cause)
                        .then(ReadModel.follow(
                                find(command.requestId(), cause), after -> after.status() != before.status())))
                .map(DataRequest::of);
    }

    /** A request that an officer may see, or the caller's own. */
    Mono<DataRequestView> visible(DataRequestId id, Cause cause) {
        return officers.is()
                .flatMap(officer -> find(id, cause)
                        .filter(found -> officer || found.requestedBy().equals(cause.userId()))
                        .switchIfEmpty(Mono.error(() ->
                                new Rejected(ComplianceRejection.DATA_REQUEST_NOT_FOUND, "There is no such request"))));
    }

    /** The file of a request that was not for a deletion. */
    Mono<Download> data(DataRequestId id, Cause cause) {
        return visible(id, cause)
                .filter(found -> found.kind() != DataRequestKind.DELETION)
                .switchIfEmpty(Mono.error(
                        () -> new Rejected(ComplianceRejection.DATA_REQUEST_NOT_FOUND, "A deletion has no file")))
                .map(found -> file.of(id, found.subjects(), cause));
    }

    Mono<Certificate> certificate(DataRequestId id, Cause cause) {
        return visible(id, cause)
                .mapNotNull(DataRequestView::certificate)
                .switchIfEmpty(Mono.error(
                        () -> new Rejected(ComplianceRejection.DATA_REQUEST_NOT_FOUND, "There is no certificate yet")))
                .map(Certificate::of);
    }

    private Mono<DataRequestView> find(DataRequestId id, Cause cause) {
        return messages.query(new FindDataRequest(id), DataRequestView.class, cause);
    }
}
