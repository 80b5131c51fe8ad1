package io.ringledger.api.control;

import io.ringledger.vocabulary.CallId;
import java.util.List;

/** What the gates of their numbers said of some calls. */
public record DecisionsOfCalls(List<OfCall> calls) {
    public DecisionsOfCalls {
        calls = List.copyOf(calls);
    }

    /** What was said of one of them. */
    public record OfCall(CallId callId, DialDecisions decisions) {}
}
