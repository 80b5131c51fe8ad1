package io.ringledger.command.automations;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.RejectionCode;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import java.util.concurrent.CompletionException;

/** Sends commands one after the other: the next step of an automation waits until the last one is durable. */
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
        try {
            messages.send(command, cause).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Rejected rejected) {
                throw rejected;
            }
            throw e;
        }
    }

    /** Sends a command; {@code false} when it was refused for the given reason. */
    public boolean sendUnless(RejectionCode expected, Object command, Cause cause) {
        try {
            send(command, cause);
            return true;
        } catch (Rejected e) {
            if (is(e, expected)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether something was refused for this reason. */
    public static boolean is(Rejected rejected, RejectionCode code) {
        return rejected.rejection().code().equals(code.name());
    }
}
