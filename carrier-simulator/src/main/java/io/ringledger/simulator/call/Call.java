package io.ringledger.simulator.call;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.twiml.Instructions;
import io.ringledger.simulator.twiml.Turn;
import io.ringledger.simulator.webhook.Webhook;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One call that the carrier knows. Once it has ended, only its state is kept. */
public final class Call {
    private final long ordinal;
    private volatile CallState state;
    private volatile @Nullable CallLife life;
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

    Call(long ordinal, CallState state) {
        this.ordinal = ordinal;
        this.state = state;
    }

    /** What the carrier knows of it now. */
    public CallState state() {
        return state;
    }

    /** Hangs up; ends a call that is not answered yet as canceled. Silent where it has ended. */
    public void hangUp() {
        interrupt(new Turn.Over(CallStatus.COMPLETED));
    }

    /** Lets an answered call go on with other instructions. */
    public void redirect(Instructions instructions) {
        interrupt(new Turn.Instead(instructions));
    }

    /** Changes who is asked and told from now on; {@code null} leaves what was there. */
    public void amend(@Nullable Webhook fallback, @Nullable Webhook statusCallback) {
        var present = life;
        if (present != null) {
            present.amend(fallback, statusCallback);
        }
    }

    /** Waits until it has ended, or for this long. */
    public void awaitEnd(Duration atMost) {
        ended.copy()
                .completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Waits until the platform has answered its first status callback, or for this long. */
    public void awaitFirstCallback(Duration atMost) {
        var present = life;
        if (present != null) {
            present.callbacks()
                    .first()
                    .copy()
                    .completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    /** Place among all calls of the account, in the order of their acceptance. */
    public long ordinal() {
        return ordinal;
    }

    synchronized CallState become(UnaryOperator<CallState> change) {
        state = change.apply(state);
        return state;
    }

    void begin(CallLife begun) {
        life = begun;
    }

    Optional<CallLife> life() {
        return Optional.ofNullable(life);
    }

    void end() {
        life = null;
        ended.complete(null);
    }

    private void interrupt(Turn turn) {
        var present = life;
        if (present != null) {
            present.interrupt(turn);
        }
    }
}
