package io.ringledger.standalone.demo;

import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.vocabulary.TenantId;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Says and asks things in the name of the people of the demo, one after the other. */
final class Play {
    private final MessageSender messages;
    private final TenantId tenant;

    Play(MessageSender messages, TenantId tenant) {
        this.messages = messages;
        this.tenant = tenant;
    }

    TenantId tenant() {
        return tenant;
    }

    /** What is refused is none of our business: a customer has hung up, an agent was quicker. */
    boolean tell(Object command) {
        try {
            messages.send(command, cause()).join();
            return true;
        } catch (CompletionException refused) {
            return false;
        }
    }

    /** Empty where nobody answers at the moment. */
    <T> Optional<T> ask(Object query, Class<T> answer) {
        try {
            return Optional.of(messages.query(query, answer, cause()).join());
        } catch (CompletionException refused) {
            return Optional.empty();
        }
    }

    private Cause cause() {
        return new Cause(tenant, "demo", "demo", "demo");
    }
}
