package io.ringledger.command.calls.dialing;

import io.ringledger.command.automations.Fuse;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.records.DurableRecords;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;

/**
 * One process: the automations, and what stands in for their processors and threads. Everything runs on the test's thread
 * and in the same order every time, so that it can be killed at each step.
 */
final class Node {
    private static final int STUCK = 1_000;

    private final World world;
    private final Fuse fuse;
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Automations automations;
    private final AnnotationEventHandlerAdapter dialing;
    private final AnnotationEventHandlerAdapter watch;

    Node(World world) {
        this(world, Fuse.never());
    }

    Node(World world, Fuse fuse) {
        this.world = world;
        this.fuse = fuse;
        this.automations = Automations.on(
                new Automations.Ground(
                        new FusedSender(),
                        world.events(),
                        fused(DurableRecords.class, world.records),
                        world.pseudonyms,
                        fused(Carrier.class, world.carrier),
                        world.clock,
                        tasks::add,
                        world.clock::pass),
                World.SETTINGS);
        this.dialing = new AnnotationEventHandlerAdapter(automations.dialing());
        this.watch = new AnnotationEventHandlerAdapter(automations.watch());
    }

    /** Handles events and runs tasks until there are none, or until it is killed. */
    void work() {
        try {
            for (int rounds = 0; round(); rounds++) {
                if (rounds > STUCK) {
                    throw new AssertionError("the node never comes to rest");
                }
            }
        } catch (Fuse.Crash e) {
            tasks.clear();
        }
    }

    void sweep() {
        try {
            automations.sweeper().sweep();
        } catch (Fuse.Crash e) {
            tasks.clear();
        }
        work();
    }

    private boolean round() {
        boolean dialed = handleNext("dialing", dialing);
        boolean watched = handleNext("watch", watch);
        Runnable task = tasks.poll();
        if (task != null) {
            task.run();
        }
        return dialed || watched || task != null;
    }

    private boolean handleNext(String group, AnnotationEventHandlerAdapter handler) {
        var next = world.next(group);
        if (next.isEmpty()) {
            return false;
        }
        try {
            var _ = handler.handle(next.get());
            var _ = fuse.step(() -> world.tokens.put(group, next.get().trackingToken()));
            return true;
        } catch (Exception e) {
            throw new AssertionError("a handler failed", e);
        }
    }

    private <T> T fused(Class<T> port, T target) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, args) -> fuse.step(() -> {
                    try {
                        return method.invoke(target, args);
                    } catch (InvocationTargetException e) {
                        throw (RuntimeException) Objects.requireNonNull(e.getCause());
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })));
    }

    private final class FusedSender implements MessageSender {
        @Override
        public <R> CompletableFuture<R> send(Object command, Class<R> answer, Cause cause) {
            return fuse.step(() -> {
                var sent = world.messages.send(command, answer, cause);
                sent.exceptionally(failure -> null).join();
                return sent;
            });
        }

        @Override
        public <R> CompletableFuture<R> query(Object query, Class<R> answer, Cause cause) {
            return world.messages.query(query, answer, cause);
        }

        @Override
        public <U> Flow.Publisher<U> follow(Object query, Class<U> update, Cause cause) {
            return world.messages.follow(query, update, cause);
        }
    }
}
