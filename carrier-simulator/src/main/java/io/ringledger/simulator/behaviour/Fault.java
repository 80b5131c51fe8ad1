package io.ringledger.simulator.behaviour;

import java.time.Duration;

/** Something that goes wrong between the carrier and the platform. */
public sealed interface Fault {

    /** Goes wrong with a request to the REST API. */
    sealed interface OfRequest extends Fault {}

    /** Goes wrong with a status callback. */
    sealed interface OfCallback extends Fault {}

    /**
     * 429 with Twilio's error 20429; nothing is accepted.
     *
     * @param retryAfter real time, whole seconds, in the {@code Retry-After} header
     */
    record TooManyRequests(Duration retryAfter) implements OfRequest {}

    /** 500 with Twilio's error 20500; nothing is accepted. */
    record ServerError() implements OfRequest {}

    /** The connection is closed without an answer; nothing is accepted. */
    record ConnectionReset() implements OfRequest {}

    /**
     * The request is carried out, but its connection is held and then closed without an answer.
     *
     * @param hold real time; longer than the client's patience makes it time out
     */
    record AcceptedThenTimedOut(Duration hold) implements OfRequest {}

    /**
     * The request is held before it is carried out and answered, whether or not the client is still there.
     *
     * @param hold real time
     */
    record AcceptedLate(Duration hold) implements OfRequest {}

    /** The request is carried out, but answered 500 with error 20500: a client that repeats it calls twice. */
    record AcceptedThenServerError() implements OfRequest {}

    /**
     * The call's first status callback is answered by the platform before the create request is.
     *
     * @param atMost real time after which the answer goes out even if no callback did
     */
    record AnsweredAfterCallback(Duration atMost) implements OfRequest {}

    /**
     * Sent more than once, the copies right behind the first.
     *
     * @param copies additional times, at least 1
     */
    record Duplicated(int copies) implements OfCallback {}

    /** Sent after the next callback of the same call. The final one has no next and is not touched. */
    record Reordered() implements OfCallback {}

    /**
     * Sent late, while others of the call overtake it.
     *
     * @param by simulated time
     */
    record Delayed(Duration by) implements OfCallback {}

    /** Never sent. */
    record Dropped() implements OfCallback {}
}
