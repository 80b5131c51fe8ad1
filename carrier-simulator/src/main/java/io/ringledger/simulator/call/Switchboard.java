package io.ringledger.simulator.call;

import io.ringledger.simulator.behaviour.CalleeScript;
import io.ringledger.simulator.behaviour.Callees;
import io.ringledger.simulator.webhook.Webhook;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects calls: gives each one its callee and a life. */
public final class Switchboard implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Switchboard.class);

    private final CallRegister register;
    private final Callees callees;
    private final Trunk trunk;
    private final ExecutorService lives = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("call-", 0).factory());

    /** A switchboard without calls. */
    public Switchboard(CallRegister register, Callees callees, Trunk trunk) {
        this.register = register;
        this.callees = callees;
        this.trunk = trunk;
    }

    /** Accepts an outbound call; it waits in the queue until it is connected. */
    public Call accept(CallOrder order) {
        var call = register.open(order);
        call.begin(new CallLife(call, order, callees.of(order.to()), trunk));
        return call;
    }

    /** Lets an accepted call begin. */
    public void connect(Call call) {
        call.life().ifPresent(life -> lives.execute(() -> live(call, life)));
    }

    /** Makes somebody outside call a number of the account, as {@code script} says once it is answered. */
    public Call callIn(String from, String to, Webhook voice, @Nullable Webhook statusCallback, CalleeScript script) {
        var order = CallOrder.inbound(from, to, voice, statusCallback);
        var call = register.open(order);
        call.begin(new CallLife(call, order, script, trunk));
        connect(call);
        return call;
    }

    private void live(Call call, CallLife life) {
        life.run();
        call.end();
        register.ended(call);
    }

    @Override
    public void close() {
        lives.shutdownNow();
        try {
            if (!lives.awaitTermination(1, TimeUnit.SECONDS)) {
                log.warn("Some calls outlive their carrier");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
