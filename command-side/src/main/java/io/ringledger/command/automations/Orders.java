package io.ringledger.command.automations;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.RejectionCode;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Sends commands and asks queries one after the other: the next step of an automation waits until the last one is durable. */
public final class Orders {
    private final MessageSender messages;

    public Orders(MessageSender messages) {
        this.messages = messages;
    }

    /**
     * Sends a command and waits until it is durable.
     *
     * @throws Rejected as the command says, or because it could not be delivered or stored
     */
    public void send(Object command, Cause cause) {
        joined(messages.send(command, cause));
    }

    /**
     * Sends a command and waits for what its handler answers.
     *
     * @throws Rejected as the command says, or because nobody does it
     */
    public <R> R ordered(Object command, Class<R> answer, Cause cause) {
        return joined(messages.send(command, answer, cause));
    }

    /** Sends a command; {@code false} when it was refused for the given reason. */
    public boolean sendUnless(RejectionCode expected, Object command, Cause cause) {
        try {
            send(command, cause);
            return true;
        } catch (Rejected e) {
            if (Rejected.is(e, expected)) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Asks a query and waits for the answer.
     *
     * @throws Rejected as the query says, or because nobody answers
     */
    public <R> R ask(Object query, Class<R> answer, Cause cause) {
        return joined(messages.query(query, answer, cause));
    }

    private static <R> R joined(CompletableFuture<R> sent) {
        try {
            return sent.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Rejected refused ? refused : e;
        }
    }
}
