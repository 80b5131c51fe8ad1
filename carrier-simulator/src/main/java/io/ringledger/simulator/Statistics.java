package io.ringledger.simulator;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.call.CallState;
import io.ringledger.simulator.rest.CreateRequest;
import io.ringledger.simulator.webhook.SentCallback;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What happened so far, as of one moment. Lists hold what is still remembered ({@link SimulatorOptions#kept}); counts
 * named {@code …Count}, {@code ends} and {@code faults} go back to the start.
 *
 * @param createRequests   authenticated requests to create a call, oldest first, whatever became of them
 * @param calls            calls, oldest first
 * @param callCount        calls ever accepted or made from outside
 * @param ends             how many calls ended in which status
 * @param callbacks        status callbacks in the order in which they were answered, lost or dropped
 * @param pendingCallbacks callbacks that are waiting, delayed or on their way
 * @param faults           how often each fault happened, by the simple name of its class
 */
public record Statistics(
        List<CreateRequest> createRequests,
        List<CallState> calls,
        long callCount,
        Map<CallStatus, Long> ends,
        List<SentCallback> callbacks,
        int pendingCallbacks,
        Map<String, Long> faults) {

    public Statistics {
        createRequests = List.copyOf(createRequests);
        calls = List.copyOf(calls);
        ends = Map.copyOf(ends);
        callbacks = List.copyOf(callbacks);
        faults = Map.copyOf(faults);
    }

    /** Create requests per attempt of the platform; those without one count under the empty name. */
    public Map<String, Long> createsByAttempt() {
        return countedBy(CreateRequest::attempt);
    }

    /** Create requests per pair of numbers, in the form {@code from>to}. */
    public Map<String, Long> createsByNumbers() {
        return countedBy(request -> request.from() + '>' + request.to());
    }

    /** Calls made per attempt of the platform, refused requests left out: more than 1 is a call too many. */
    public Map<String, Long> callsByAttempt() {
        return createRequests.stream()
                .filter(request -> request.callSid() != null)
                .collect(Collectors.groupingBy(CreateRequest::attempt, TreeMap::new, Collectors.counting()));
    }

    /** The callbacks of one call. */
    public List<SentCallback> callbacksOf(String callSid) {
        return callbacks.stream()
                .filter(callback -> callback.callSid().equals(callSid))
                .toList();
    }

    /** Whether every call has ended and every callback is out. */
    public boolean isQuiet() {
        return pendingCallbacks == 0
                && ends.values().stream().mapToLong(Long::longValue).sum() == callCount;
    }

    private Map<String, Long> countedBy(Function<CreateRequest, String> key) {
        return createRequests.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
}
