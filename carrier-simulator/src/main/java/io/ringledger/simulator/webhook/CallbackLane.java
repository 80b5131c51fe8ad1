package io.ringledger.simulator.webhook;

import io.ringledger.simulator.behaviour.Fault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The callbacks of one call, sent one after the other unless a fault says otherwise. Twilio promises no order; the
 * simulator keeps it so that disorder is what a test asked for.
 */
public final class CallbackLane {
    private final CallbackSender sender;
    private final Deque<Callback> waiting = new ArrayDeque<>();
    private final List<Callback> heldBack = new ArrayList<>();
    private final CompletableFuture<@Nullable Void> first = new CompletableFuture<>();
    private boolean draining;

    CallbackLane(CallbackSender sender) {
        this.sender = sender;
    }

    /** Sends a callback, in the background. */
    public void send(Callback callback) {
        sender.expect();
        var plan = Plan.of(sender.faultsOf(callback));
        if (plan.dropped) {
            sender.drop(callback);
            return;
        }
        for (var copy = 0; copy < plan.copies; copy++) {
            sender.expect();
        }
        if (plan.delay != null) {
            for (var copy = 0; copy <= plan.copies; copy++) {
                sender.deliverAfter(plan.delay.by(), callback);
            }
            return;
        }
        line(callback, plan);
    }

    /** The call has ended: what is held back for a next callback goes out. */
    public synchronized void flush() {
        waiting.addAll(heldBack);
        heldBack.clear();
        startDraining();
    }

    /** Completes when the platform has answered the first callback. */
    public CompletableFuture<@Nullable Void> first() {
        return first;
    }

    private synchronized void line(Callback callback, Plan plan) {
        var target = plan.reordered ? heldBack : waiting;
        for (var copy = 0; copy <= plan.copies; copy++) {
            target.add(callback);
        }
        if (!plan.reordered) {
            flush();
        }
    }

    private void startDraining() {
        if (!draining && !waiting.isEmpty()) {
            draining = true;
            sender.run(this::drain);
        }
    }

    private void drain() {
        for (var next = next(); next != null; next = next()) {
            sender.deliver(next);
            first.complete(null);
        }
    }

    private synchronized @Nullable Callback next() {
        var next = waiting.poll();
        draining = next != null;
        return next;
    }

    private record Plan(boolean dropped, boolean reordered, int copies, Fault.@Nullable Delayed delay) {
        static Plan of(List<Fault.OfCallback> faults) {
            var plan = new Plan(false, false, 0, null);
            for (var fault : faults) {
                plan = plan.with(fault);
            }
            return plan;
        }

        private Plan with(Fault.OfCallback fault) {
            return switch (fault) {
                case Fault.Dropped _ -> new Plan(true, reordered, copies, delay);
                case Fault.Reordered _ -> new Plan(dropped, true, copies, delay);
                case Fault.Duplicated duplicated -> new Plan(dropped, reordered, copies + duplicated.copies(), delay);
                case Fault.Delayed delayed -> new Plan(dropped, reordered, copies, delayed);
            };
        }
    }
}
