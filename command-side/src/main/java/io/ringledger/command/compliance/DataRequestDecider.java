package io.ringledger.command.compliance;

import io.ringledger.api.compliance.ComplianceRejection;
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
import io.ringledger.events.compliance.DataRequestApproved;
import io.ringledger.events.compliance.DataRequestCompleted;
import io.ringledger.events.compliance.DataRequestEvent;
import io.ringledger.events.compliance.DataRequestRefused;
import io.ringledger.events.compliance.DataRequested;
import io.ringledger.events.compliance.ErasureBegun;
import io.ringledger.events.compliance.SubjectKeysDestroyed;
import io.ringledger.vocabulary.DataRefusal;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.DataRequestKind;
import java.time.Instant;
import java.util.List;

/** The rules of a request: what is begun is finished, however often its steps come again. */
final class DataRequestDecider {
    private DataRequestDecider() {}

    /**
     * @param actor who sends the command
     * @throws Rejected DATA_REQUEST_NOT_FOUND, DATA_REQUEST_SETTLED or OWN_REQUEST
     */
    static List<DataRequestEvent> decide(DataRequestState state, DataRequestCommand command, String actor) {
        return switch (command) {
            case RequestData c -> request(state, c);
            case ApproveRequest c -> approve(state, c, actor);
            case DeclineRequest c -> decline(state, c);
            case BeginErasure c -> begin(state, c);
            case ForbidErasure c -> forbid(state, c);
            case RecordKeysDestroyed c -> destroyed(state, c);
            case CompleteErasure c -> complete(state, c);
        };
    }

    private static List<DataRequestEvent> request(DataRequestState state, RequestData c) {
        if (!(state instanceof Missing)) {
            return List.of();
        }
        boolean deletion = c.kind() == DataRequestKind.DELETION;
        var requested = new DataRequested(
                c.requestId(),
                c.kind(),
                c.subject(),
                c.subjects(),
                c.reason(),
                deletion && !c.held() && c.awaitsApproval(),
                c.at());
        if (!deletion) {
            return List.of(requested, new DataRequestCompleted(c.requestId(), null, c.at()));
        }
        return c.held()
                ? List.of(requested, refused(c.requestId(), DataRefusal.LEGAL_HOLD, c.at()))
                : List.of(requested);
    }

    private static List<DataRequestEvent> approve(DataRequestState state, ApproveRequest c, String actor) {
        return switch (state) {
            case AwaitingApproval waiting
            when waiting.askedBy().equals(actor) ->
                throw new Rejected(ComplianceRejection.OWN_REQUEST, "somebody else has to approve it");
            case AwaitingApproval _ -> List.of(new DataRequestApproved(c.requestId(), c.at()));
            case Requested _, Running _ -> List.of();
            case Closed _ -> throw settled(c.requestId());
            case Missing _ -> throw notFound(c.requestId());
        };
    }

    private static List<DataRequestEvent> decline(DataRequestState state, DeclineRequest c) {
        return switch (state) {
            case AwaitingApproval _, Requested _ -> List.of(refused(c.requestId(), DataRefusal.DECLINED, c.at()));
            case Running _, Closed _ -> throw settled(c.requestId());
            case Missing _ -> throw notFound(c.requestId());
        };
    }

    private static List<DataRequestEvent> begin(DataRequestState state, BeginErasure c) {
        return switch (state) {
            case Requested _ -> List.of(new ErasureBegun(c.requestId(), c.at()));
            case Running _ -> List.of();
            case AwaitingApproval _, Closed _ -> throw settled(c.requestId());
            case Missing _ -> throw notFound(c.requestId());
        };
    }

    private static List<DataRequestEvent> forbid(DataRequestState state, ForbidErasure c) {
        return switch (state) {
            case Running running
            when running.destroyed().isEmpty() -> List.of(refused(c.requestId(), DataRefusal.LEGAL_HOLD, c.at()));
            case Running _, Closed _ -> List.of();
            case AwaitingApproval _, Requested _ -> List.of(refused(c.requestId(), DataRefusal.LEGAL_HOLD, c.at()));
            case Missing _ -> throw notFound(c.requestId());
        };
    }

    private static List<DataRequestEvent> destroyed(DataRequestState state, RecordKeysDestroyed c) {
        return switch (state) {
            case Running running when running.destroyed().equals(c.keyIds()) -> List.of();
            case Running _ -> List.of(new SubjectKeysDestroyed(c.requestId(), c.keyIds(), c.at()));
            case AwaitingApproval _, Requested _, Closed _ -> throw settled(c.requestId());
            case Missing _ -> throw notFound(c.requestId());
        };
    }

    private static List<DataRequestEvent> complete(DataRequestState state, CompleteErasure c) {
        return switch (state) {
            case Running _ -> List.of(new DataRequestCompleted(c.requestId(), c.certificate(), c.at()));
            case Closed _ -> List.of();
            case AwaitingApproval _, Requested _ -> throw settled(c.requestId());
            case Missing _ -> throw notFound(c.requestId());
        };
    }

    private static DataRequestRefused refused(DataRequestId id, DataRefusal reason, Instant at) {
        return new DataRequestRefused(id, reason, at);
    }

    private static Rejected settled(DataRequestId id) {
        return new Rejected(ComplianceRejection.DATA_REQUEST_SETTLED, id + " is over, or not ready for this");
    }

    static Rejected notFound(DataRequestId id) {
        return new Rejected(ComplianceRejection.DATA_REQUEST_NOT_FOUND, "no request " + id);
    }
}
