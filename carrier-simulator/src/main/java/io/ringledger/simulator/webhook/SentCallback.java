package io.ringledger.simulator.webhook;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.behaviour.CallbackKind;
import java.net.URI;

/**
 * What became of one callback; a duplicated one has several of these.
 *
 * @param kind       what it was about
 * @param callSid    the call
 * @param to         its called number
 * @param status     the status it reported
 * @param url        where to
 * @param httpStatus the platform's answer, {@link #NO_ANSWER} or {@link #DROPPED}
 */
public record SentCallback(CallbackKind kind, String callSid, String to, CallStatus status, URI url, int httpStatus) {
    /** Sent, but not answered: refused, reset or timed out. */
    public static final int NO_ANSWER = 0;
    /** Not sent, by an injected fault. */
    public static final int DROPPED = -1;
}
