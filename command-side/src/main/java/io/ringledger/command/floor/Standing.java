package io.ringledger.command.floor;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;

/** What an agent in a seat does. Its form is kept in snapshots: another form needs another revision of the aggregate. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Standing.Opening.class, name = "opening"),
    @JsonSubTypes.Type(value = Standing.Waiting.class, name = "waiting"),
    @JsonSubTypes.Type(value = Standing.Talking.class, name = "talking"),
    @JsonSubTypes.Type(value = Standing.WrappingUp.class, name = "wrapping up"),
    @JsonSubTypes.Type(value = Standing.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = Standing.Closed.class, name = "closed")
})
sealed interface Standing {
    /**
     * The agent's telephone is to be called, or is called.
     *
     * @param claimed whether somebody has won the right to ask the carrier
     */
    record Opening(Instant since, boolean claimed) implements Standing {}

    /** The agent is on the line, and nobody else is. */
    record Waiting(Instant since) implements Standing {}

    /**
     * Somebody was given to the agent.
     *
     * @param thenPauses whether a break follows
     */
    record Talking(Instant since, CallId callId, boolean thenPauses) implements Standing {}

    /**
     * The agent finishes what a call left to do.
     *
     * @param until when the agent waits again by itself
     */
    record WrappingUp(Instant since, CallId callId, Instant until) implements Standing {}

    /** The agent takes a break. */
    record Paused(Instant since) implements Standing {}

    /** The agent takes no part any more; kept as long as a call to the agent might still be heard of. */
    record Closed(Instant since) implements Standing {}

    Instant since();
}
