package io.ringledger.command.compliance;

import io.ringledger.events.compliance.DataRequestApproved;
import io.ringledger.events.compliance.DataRequestCompleted;
import io.ringledger.events.compliance.DataRequestEvent;
import io.ringledger.events.compliance.DataRequestRefused;
import io.ringledger.events.compliance.DataRequested;
import io.ringledger.events.compliance.ErasureBegun;
import io.ringledger.events.compliance.SubjectKeysDestroyed;
import java.util.List;

/** Where a request stands. */
sealed interface DataRequestState {
    /** Nobody has asked. */
    record Missing() implements DataRequestState {}

    /** Somebody else than who asked has to approve it. */
    record AwaitingApproval(String askedBy) implements DataRequestState {}

    /** It is to be done. */
    record Requested() implements DataRequestState {}

    /** It is being done; no keys yet, or those that are destroyed. */
    record Running(List<String> destroyed) implements DataRequestState {
        public Running {
            destroyed = List.copyOf(destroyed);
        }
    }

    /** It was done or refused. */
    record Closed() implements DataRequestState {}

    /**
     * Where it stands after one more event.
     *
     * @param author who caused the event
     */
    static DataRequestState evolve(DataRequestState state, DataRequestEvent event, String author) {
        return switch (event) {
            case DataRequested e -> e.awaitsApproval() ? new AwaitingApproval(author) : new Requested();
            case DataRequestApproved _ -> new Requested();
            case ErasureBegun _ -> new Running(List.of());
            case SubjectKeysDestroyed e -> new Running(e.keyIds());
            case DataRequestRefused _, DataRequestCompleted _ -> new Closed();
        };
    }
}
