package io.ringledger.command.calls.dialing;

import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.FusedSender;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.platform.records.DurableRecords;
import java.util.ArrayDeque;
import java.util.Queue;
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
    private final AnnotationEventHandlerAdapter stops;
    private final AnnotationEventHandlerAdapter schedule;

    Node(World world) {
        this(world, Fuse.never());
    }

    Node(World world, Fuse fuse) {
        this(world, fuse, world.clock::pass);
    }

    /** @param pause what happens between two requests for the same attempt */
    Node(World world, Fuse fuse, DialAttempt.Pause pause) {
        this.world = world;
        this.fuse = fuse;
        this.automations = Automations.on(
                new Automations.Ground(
                        new FusedSender(world.messages(), fuse),
                        world.events(),
                        fuse.around(DurableRecords.class, world.records),
                        world.pseudonyms,
                        world.registries,
                        World.PLACES,
                        fuse.around(Carrier.class, world.carrier),
                        world.clock,
                        tasks::add,
                        pause),
                World.SETTINGS);
        this.dialing = new AnnotationEventHandlerAdapter(automations.dialing());
        this.watch = new AnnotationEventHandlerAdapter(automations.watch());
        this.stops = new AnnotationEventHandlerAdapter(automations.stops());
        this.schedule = new AnnotationEventHandlerAdapter(automations.schedule());
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

    /** Handles the first intent, and leaves what follows from it for later. */
    void handOver() {
        world.handleNext("dialing", dialing, fuse);
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
        boolean dialed = world.handleNext("dialing", dialing, fuse);
        boolean watched = world.handleNext("watch", watch, fuse);
        boolean stopped = world.handleNext("stops", stops, fuse);
        boolean scheduled = world.handleNext("schedule", schedule, fuse);
        Runnable task = tasks.poll();
        if (task != null) {
            task.run();
        }
        return dialed || watched || stopped || scheduled || task != null;
    }
}
