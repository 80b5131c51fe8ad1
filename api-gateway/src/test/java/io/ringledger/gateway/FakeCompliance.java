package io.ringledger.gateway;

import io.ringledger.api.compliance.ComplianceQuery;
import io.ringledger.api.compliance.ComplianceQuery.FindConsents;
import io.ringledger.api.compliance.ComplianceQuery.FindDataRequest;
import io.ringledger.api.compliance.ComplianceQuery.FindLegalHold;
import io.ringledger.api.compliance.ComplianceQuery.ListDataRequests;
import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.compliance.ConsentCommand.RecordConsent;
import io.ringledger.api.compliance.ConsentsView;
import io.ringledger.api.compliance.ConsentsView.Statement;
import io.ringledger.api.compliance.DataRequestCommand.RequestData;
import io.ringledger.api.compliance.DataRequestPage;
import io.ringledger.api.compliance.DataRequestView;
import io.ringledger.api.compliance.DataRequestView.Status;
import io.ringledger.api.compliance.LegalHoldCommand.LiftHold;
import io.ringledger.api.compliance.LegalHoldCommand.PlaceHold;
import io.ringledger.api.compliance.LegalHoldView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.DataRequestKind;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Consents, holds and requests of the one tenant there is in the gateway's tests: nothing is ever erased. */
final class FakeCompliance {
    private final List<DataRequestView> requests = new CopyOnWriteArrayList<>();
    private final List<RecordConsent> consents = new CopyOnWriteArrayList<>();
    private final Map<SubjectId, PersonalText> holds = new ConcurrentHashMap<>();

    void clear() {
        requests.clear();
        consents.clear();
        holds.clear();
    }

    @Nullable
    Object request(RequestData c, String user) {
        boolean deletion = c.kind() == DataRequestKind.DELETION;
        requests.add(new DataRequestView(
                c.requestId(),
                c.kind(),
                deletion ? Status.REQUESTED : Status.COMPLETED,
                c.subject(),
                c.subjects(),
                c.reason(),
                user,
                c.at(),
                null,
                null,
                null,
                null,
                null,
                deletion ? null : c.at()));
        return null;
    }

    @Nullable
    Object record(RecordConsent c) {
        consents.add(c);
        return null;
    }

    @Nullable
    Object place(PlaceHold c) {
        holds.put(c.subject(), c.reason());
        return null;
    }

    @Nullable
    Object lift(LiftHold c) {
        holds.remove(c.holdId().subject());
        return null;
    }

    Object answer(ComplianceQuery query) {
        return switch (query) {
            case FindConsents find ->
                new ConsentsView(
                        find.subject(),
                        consents.stream()
                                .filter(said -> said.subject().equals(find.subject()))
                                .map(said -> new Statement(said.type(), said.given(), said.kind(), null, said.at()))
                                .toList());
            case FindLegalHold find ->
                new LegalHoldView(
                        find.subject(),
                        holds.containsKey(find.subject()),
                        holds.get(find.subject()),
                        null,
                        null,
                        null,
                        List.of());
            case FindDataRequest find ->
                requests.stream()
                        .filter(each -> each.id().equals(find.requestId()))
                        .findFirst()
                        .orElseThrow(() ->
                                new Rejected(ComplianceRejection.DATA_REQUEST_NOT_FOUND, "There is no such request"));
            case ListDataRequests list ->
                new DataRequestPage(
                        requests.reversed().stream()
                                .skip((list.page() - 1L) * list.limit())
                                .limit(list.limit())
                                .toList(),
                        requests.size());
        };
    }
}
