package io.ringledger.command.escalations;

import io.ringledger.command.automations.Fuse;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.records.DurableRecords;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;

/**
 * One process: the automation, and what stands in for its processor. Everything runs on the test's thread and in the same
 * order every time, so that it can be killed at each step.
 */
final class Node {
    private final World world;
    private final Fuse fuse;
    private final AgentFinder finder;
    private final AnnotationEventHandlerAdapter automation;

    Node(World world) {
        this(world, Fuse.never());
    }

    Node(World world, Fuse fuse) {
        this.world = world;
        this.fuse = fuse;
        var cases = new OpenCases(fused(world.records));
        var sender = new FusedSender();
        this.finder = new AgentFinder(cases, sender, World.SETTINGS, world.clock);
        this.automation = new AnnotationEventHandlerAdapter(new EscalationAutomation(
                cases, finder, new EscalationHistory(world.events()), sender, World.SETTINGS, world.clock));
    }

    /** Handles events until there are none; {@code false} once it is killed. */
    boolean work() {
        try {
            finder.sweep();
            for (var next = world.next(); next.isPresent(); next = world.next()) {
                var event = next.get();
                var _ = automation.handle(event);
                var _ = fuse.step(() -> world.token = event.trackingToken());
            }
            return true;
        } catch (Fuse.Crash killed) {
            return false;
        } catch (Exception e) {
            throw new AssertionError("a handler failed", e);
        }
    }

    private DurableRecords fused(DurableRecords records) {
        return (DurableRecords) Proxy.newProxyInstance(
                DurableRecords.class.getClassLoader(),
                new Class<?>[] {DurableRecords.class},
                (proxy, method, args) -> fuse.step(() -> {
                    try {
                        return method.invoke(records, args);
                    } catch (InvocationTargetException e) {
                        throw (RuntimeException) Objects.requireNonNull(e.getCause());
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }));
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
