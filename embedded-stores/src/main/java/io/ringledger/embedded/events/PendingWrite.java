package io.ringledger.embedded.events;

import io.ringledger.platform.records.StorageUnavailableException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A write on its way through the writer thread, and the caller that waits for it. */
final class PendingWrite<T> {

    private final Write<T> write;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private @Nullable Runnable answer;

    PendingWrite(Write<T> write) {
        this.write = write;
    }

    void applyTo(WriterSession session) throws SQLException {
        try {
            var result = write.applyTo(session);
            answer = () -> outcome.complete(result);
        } catch (RuntimeException refusal) {
            answer = () -> outcome.completeExceptionally(refusal);
        }
    }

    /** The group is durable: give the answer found when it was applied. */
    void settle() {
        if (answer != null) {
            answer.run();
        }
    }

    void fail(Throwable cause) {
        outcome.completeExceptionally(cause);
    }

    /** Waits, deaf to interrupts: the caller must learn whether its events are in the log. */
    T await() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case StorageUnavailableException outage ->
                    new StorageUnavailableException(String.valueOf(outage.getMessage()), outage);
                case RuntimeException refusal -> refusal;
                case Throwable other -> new StorageUnavailableException("The event log failed", other);
                case null -> e;
            };
        }
    }
}
