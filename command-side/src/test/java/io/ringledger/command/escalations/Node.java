package io.ringledger.command.escalations;

import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.FusedSender;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.records.DurableRecords;
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
        var cases = new OpenCases(fuse.around(DurableRecords.class, world.records));
        var orders = new Orders(new FusedSender(world.messages(), fuse));
        this.finder = new AgentFinder(cases, orders, World.SETTINGS, world.clock);
        var history = new EscalationHistory(world.events());
        var transfers = new TransferPlan(
                history,
                new GoverningSettings(orders, world.clock),
                orders,
                new IdGenerator(world.clock, IdGenerator.Kind.AUTOMATION, 1),
                world.clock);
        this.automation = new AnnotationEventHandlerAdapter(
                new EscalationAutomation(cases, finder, history, transfers, orders, World.SETTINGS, world.clock));
    }

    /** Handles events until there are none; {@code false} once it is killed. */
    boolean work() {
        return fuse.survives(() -> {
            finder.sweep();
            world.handleAll(automation, fuse);
        });
    }
}
