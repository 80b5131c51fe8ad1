package io.ringledger.command.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ringledger.api.compliance.DataRequestCommand;
import io.ringledger.api.compliance.DataRequestCommand.ApproveRequest;
import io.ringledger.api.compliance.DataRequestCommand.BeginErasure;
import io.ringledger.api.compliance.DataRequestCommand.CompleteErasure;
import io.ringledger.api.compliance.DataRequestCommand.DeclineRequest;
import io.ringledger.api.compliance.DataRequestCommand.ForbidErasure;
import io.ringledger.api.compliance.DataRequestCommand.RecordKeysDestroyed;
import io.ringledger.api.compliance.DataRequestCommand.RequestData;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.compliance.DataRequestState.AwaitingApproval;
import io.ringledger.command.compliance.DataRequestState.Closed;
import io.ringledger.command.compliance.DataRequestState.Missing;
import io.ringledger.command.compliance.DataRequestState.Requested;
import io.ringledger.command.compliance.DataRequestState.Running;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.DataRequestKind;
import io.ringledger.vocabulary.ErasureCertificate;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each command in each state: the events it makes, nothing, or the code it is refused with. */
class DataRequestDeciderTest {
    private static final Instant AT = Instant.parse("2026-11-28T02:00:00Z");
    private static final DataRequestId ID = DataRequestId.of(1);
    private static final SubjectId PARTY = new SubjectId("subj_" + "a1".repeat(16));
    private static final List<String> KEYS = List.of(PARTY + ".1");

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "missing,  request,  DataRequested",
                "missing,  held,     DataRequested DataRequestRefused",
                "missing,  access,   DataRequested DataRequestCompleted",
                "missing,  export,   DataRequested DataRequestCompleted",
                "missing,  approve,  DATA_REQUEST_NOT_FOUND",
                "missing,  decline,  DATA_REQUEST_NOT_FOUND",
                "missing,  begin,    DATA_REQUEST_NOT_FOUND",
                "missing,  forbid,   DATA_REQUEST_NOT_FOUND",
                "missing,  destroyed, DATA_REQUEST_NOT_FOUND",
                "missing,  complete, DATA_REQUEST_NOT_FOUND",
                "waiting,  request,  -",
                "waiting,  approve,  DataRequestApproved",
                "waiting,  own,      OWN_REQUEST",
                "waiting,  decline,  DataRequestRefused",
                "waiting,  begin,    DATA_REQUEST_SETTLED",
                "waiting,  forbid,   DataRequestRefused",
                "waiting,  destroyed, DATA_REQUEST_SETTLED",
                "waiting,  complete, DATA_REQUEST_SETTLED",
                "requested, approve, -",
                "requested, decline, DataRequestRefused",
                "requested, begin,   ErasureBegun",
                "requested, forbid,  DataRequestRefused",
                "requested, destroyed, DATA_REQUEST_SETTLED",
                "requested, complete, DATA_REQUEST_SETTLED",
                "running,  request,  -",
                "running,  approve,  -",
                "running,  decline,  DATA_REQUEST_SETTLED",
                "running,  begin,    -",
                "running,  forbid,   DataRequestRefused",
                "running,  destroyed, SubjectKeysDestroyed",
                "running,  complete, DataRequestCompleted",
                "unreadable, forbid, -",
                "unreadable, begin,  -",
                "unreadable, destroyed, -",
                "unreadable, complete, DataRequestCompleted",
                "closed,   request,  -",
                "closed,   approve,  DATA_REQUEST_SETTLED",
                "closed,   decline,  DATA_REQUEST_SETTLED",
                "closed,   begin,    DATA_REQUEST_SETTLED",
                "closed,   forbid,   -",
                "closed,   destroyed, DATA_REQUEST_SETTLED",
                "closed,   complete, -"
            })
    void decides(String state, String command, String outcome) {
        assertThat(outcome(state(state), command)).isEqualTo(outcome == null ? "" : outcome);
    }

    private static String outcome(DataRequestState state, String command) {
        String actor = command.equals("own") ? "user_17" : "user_18";
        Rejected refused =
                catchThrowableOfType(Rejected.class, () -> DataRequestDecider.decide(state, command(command), actor));
        return refused != null
                ? refused.rejection().code()
                : DataRequestDecider.decide(state, command(command), actor).stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining(" "));
    }

    private static DataRequestState state(String name) {
        return switch (name) {
            case "missing" -> new Missing();
            case "waiting" -> new AwaitingApproval("user_17");
            case "requested" -> new Requested();
            case "running" -> new Running(List.of());
            case "unreadable" -> new Running(KEYS);
            default -> new Closed();
        };
    }

    private static DataRequestCommand command(String name) {
        return switch (name) {
            case "request" -> request(DataRequestKind.DELETION, false);
            case "held" -> request(DataRequestKind.DELETION, true);
            case "access" -> request(DataRequestKind.ACCESS, true);
            case "export" -> request(DataRequestKind.EXPORT, false);
            case "approve", "own" -> new ApproveRequest(ID, AT);
            case "decline" -> new DeclineRequest(ID, AT);
            case "begin" -> new BeginErasure(ID, AT);
            case "forbid" -> new ForbidErasure(ID, AT);
            case "destroyed" -> new RecordKeysDestroyed(ID, KEYS, AT);
            default -> new CompleteErasure(ID, new ErasureCertificate("{}", null), AT);
        };
    }

    private static RequestData request(DataRequestKind kind, boolean held) {
        return new RequestData(ID, kind, PARTY, List.of(PARTY), null, held, true, AT);
    }
}
