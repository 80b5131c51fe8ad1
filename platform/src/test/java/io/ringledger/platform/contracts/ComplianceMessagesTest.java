package io.ringledger.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallQuery.CountOpenCalls;
import io.ringledger.api.compliance.ComplianceQuery.FindConsents;
import io.ringledger.api.compliance.ComplianceQuery.FindDataRequest;
import io.ringledger.api.compliance.ComplianceQuery.FindLegalHold;
import io.ringledger.api.compliance.ComplianceQuery.ListDataRequests;
import io.ringledger.api.compliance.ConsentCommand.RecordConsent;
import io.ringledger.api.compliance.ConsentsView;
import io.ringledger.api.compliance.DataRequestCommand.ApproveRequest;
import io.ringledger.api.compliance.DataRequestCommand.BeginErasure;
import io.ringledger.api.compliance.DataRequestCommand.CompleteErasure;
import io.ringledger.api.compliance.DataRequestCommand.DeclineRequest;
import io.ringledger.api.compliance.DataRequestCommand.ForbidErasure;
import io.ringledger.api.compliance.DataRequestCommand.RecordKeysDestroyed;
import io.ringledger.api.compliance.DataRequestCommand.RequestData;
import io.ringledger.api.compliance.DataRequestPage;
import io.ringledger.api.compliance.DataRequestView;
import io.ringledger.api.compliance.LegalHoldCommand.CloseErasure;
import io.ringledger.api.compliance.LegalHoldCommand.LiftHold;
import io.ringledger.api.compliance.LegalHoldCommand.PermitErasure;
import io.ringledger.api.compliance.LegalHoldCommand.PlaceHold;
import io.ringledger.api.compliance.LegalHoldView;
import io.ringledger.api.compliance.ReadModelCommand.RewriteReadModels;
import io.ringledger.api.compliance.ReadModelCommand.Rewritten;
import io.ringledger.api.compliance.SubjectQuery.DiscloseStreams;
import io.ringledger.api.compliance.SubjectQuery.DisclosedStreams;
import io.ringledger.api.compliance.SubjectQuery.ListSubjectStreams;
import io.ringledger.api.compliance.SubjectQuery.SubjectStreams;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.ConsentId;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.ConsentType;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.DataRequestKind;
import io.ringledger.vocabulary.ErasureCertificate;
import io.ringledger.vocabulary.LegalHoldId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link MessagesCrossTheBusTest} says, of the messages of the compliance context. */
class ComplianceMessagesTest {
    private static final SubjectId PARTY = new SubjectId("subj_" + "a1".repeat(16));
    private static final DataRequestId REQUEST = DataRequestId.of(5128);
    private static final LegalHoldId HOLD = LegalHoldId.of(PARTY);
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00.123456Z");
    private static final PersonalText WHY = new PersonalText("asked by mail");
    private static final ErasureCertificate CERTIFICATE = new ErasureCertificate("{}", null);

    private final Serializer serializer = Serializers.messages();

    static Stream<Object> messages() {
        DataRequestView view = new DataRequestView(
                REQUEST,
                DataRequestKind.DELETION,
                DataRequestView.Status.COMPLETED,
                PARTY,
                List.of(PARTY),
                WHY,
                "user_17",
                AT,
                null,
                null,
                AT,
                AT,
                CERTIFICATE,
                AT);
        return Stream.of(
                new RecordConsent(ConsentId.of(PARTY), PARTY, ConsentType.COOKIES, false, null, AT),
                new FindConsents(PARTY),
                new ConsentsView(
                        PARTY,
                        List.of(new ConsentsView.Statement(
                                ConsentType.ANALYTICS, true, ConsentKind.EXPRESS, "user_17", AT))),
                new PlaceHold(HOLD, PARTY, WHY, AT),
                new LiftHold(HOLD, AT),
                new PermitErasure(HOLD, REQUEST, AT),
                new CloseErasure(HOLD, REQUEST, AT),
                new FindLegalHold(PARTY),
                new LegalHoldView(PARTY, true, WHY, "user_17", AT, null, List.of(REQUEST)),
                new RequestData(REQUEST, DataRequestKind.ACCESS, PARTY, List.of(PARTY), null, false, true, AT),
                new ApproveRequest(REQUEST, AT),
                new DeclineRequest(REQUEST, AT),
                new BeginErasure(REQUEST, AT),
                new ForbidErasure(REQUEST, AT),
                new RecordKeysDestroyed(REQUEST, List.of(PARTY + ".1"), AT),
                new CompleteErasure(REQUEST, CERTIFICATE, AT),
                new FindDataRequest(REQUEST),
                new ListDataRequests(1, 50),
                new DataRequestPage(List.of(view), 7),
                new CountOpenCalls(List.of(CallId.of(5104))),
                new RewriteReadModels(List.of(PARTY), 17, null),
                new Rewritten(true, Map.of("calls", 3L), "call_5104"),
                new ListSubjectStreams(List.of(PARTY), "call_5104", 20),
                new SubjectStreams(List.of("call_5105")),
                new DiscloseStreams(List.of(PARTY), List.of("call_5105")),
                new DisclosedStreams(List.of("{\"stream\":\"call_5105\"}")));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void comesOutAsItWentIn(Object message) {
        SerializedObject<byte[]> crossing = serializer.serialize(message, byte[].class);
        assertThat(serializer.<byte[], Object>deserialize(crossing)).isEqualTo(message);
    }
}
