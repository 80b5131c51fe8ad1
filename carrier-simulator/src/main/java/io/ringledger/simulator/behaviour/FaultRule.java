package io.ringledger.simulator.behaviour;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When a fault happens.
 *
 * @param fault       what goes wrong
 * @param number      matched against the whole called number (the {@code To} of the call or of the list's filter)
 * @param probability 0 to 1, drawn for each matching request or callback
 * @param atMost      how often it may happen; afterwards the rule is spent
 * @param operations  requests that it may hit; of no meaning for callbacks
 * @param callbacks   kind of callbacks that it may hit; of no meaning for requests
 * @param statuses    callbacks that it may hit; of no meaning for requests
 */
public record FaultRule(
        Fault fault,
        Pattern number,
        double probability,
        long atMost,
        Set<RestOperation> operations,
        CallbackKind callbacks,
        Set<CallStatus> statuses) {

    public FaultRule {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability is 0 to 1, not " + probability);
        }
        operations = Set.copyOf(operations);
        statuses = Set.copyOf(statuses);
    }

    /** Hits every create request, or every status callback, of every number. */
    public static FaultRule always(Fault fault) {
        return new FaultRule(
                fault,
                Pattern.compile(".*"),
                1,
                Long.MAX_VALUE,
                Set.of(RestOperation.CREATE_CALL),
                CallbackKind.PROGRESS,
                EnumSet.allOf(CallStatus.class));
    }

    /** The same for the called numbers that match this regular expression as a whole. */
    public FaultRule forNumbers(String numberPattern) {
        return new FaultRule(
                fault, Pattern.compile(numberPattern), probability, atMost, operations, callbacks, statuses);
    }

    /** The same with this probability, 0 to 1. */
    public FaultRule withProbability(double chance) {
        return new FaultRule(fault, number, chance, atMost, operations, callbacks, statuses);
    }

    /** The same, but no more often than this. */
    public FaultRule atMost(long times) {
        return new FaultRule(fault, number, probability, times, operations, callbacks, statuses);
    }

    /** The same for these requests. */
    public FaultRule onRequests(Set<RestOperation> requests) {
        return new FaultRule(fault, number, probability, atMost, requests, callbacks, statuses);
    }

    /** The same for the callbacks that carry these statuses. */
    public FaultRule onStatuses(Set<CallStatus> wanted) {
        return new FaultRule(fault, number, probability, atMost, operations, callbacks, wanted);
    }

    /** The same for callbacks of transcriptions in place of those of a call's status. */
    public FaultRule onTranscriptions() {
        return new FaultRule(fault, number, probability, atMost, operations, CallbackKind.TRANSCRIPTION, statuses);
    }

    /** The same for callbacks of conferences in place of those of a call's status. */
    public FaultRule onConferences() {
        return new FaultRule(fault, number, probability, atMost, operations, CallbackKind.CONFERENCE, statuses);
    }
}
