package io.ringledger.command.calls.dialing;

import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.command.outreach.LeadStreams;
import io.ringledger.command.outreach.OutreachFacts;
import io.ringledger.command.places.NumberPlaces;
import io.ringledger.command.registries.OutsideRegistries;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.DialingLimits;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The automations of calls, put together.
 *
 * @param dialing handles intents
 * @param watch keeps the list of open calls
 * @param stops ends calls because of emergency stops
 * @param schedule begins calls whose time has come
 * @param sweeper to be called every second or so
 */
record Automations(
        DialingAutomation dialing,
        CallWatch watch,
        EmergencyStopAutomation stops,
        ScheduleAutomation schedule,
        Sweeper sweeper) {
    /**
     * What the automations stand on.
     *
     * @param registries what outside lists say of a number
     * @param places where a number may be
     * @param threads where requests to the carrier run
     * @param pause how to wait before a request that was not taken is sent again
     */
    record Ground(
            MessageSender messages,
            EventStore events,
            DurableRecords records,
            Pseudonyms pseudonyms,
            OutsideRegistries registries,
            NumberPlaces places,
            Carrier carrier,
            Clock clock,
            Executor threads,
            DialAttempt.Pause pause) {}

    static Automations on(Ground ground, DialingSettings settings) {
        Clock clock = ground.clock();
        Carrier carrier = ground.carrier();
        Pseudonyms pseudonyms = ground.pseudonyms();
        var orders = new Orders(ground.messages());
        var history = new CallHistory(ground.events());
        var waiting = new WaitingCalls(ground.records(), settings.retryAfter());
        var places = new CallPlaces();
        var open = new OpenCalls(ground.records(), places, settings.silence());
        var outcomes = new Outcomes(orders, pseudonyms, clock);
        var dialPool = new BoundedPool(settings.poolSize(), ground.threads());
        var outreach = new OutreachFacts(orders, new LeadStreams(ground.events()));
        var facts = new GateFacts(outreach, ground.places(), ground.registries(), places);
        var gates = new NumberGates(orders, pseudonyms, facts, clock);
        var controls =
                new DialingControls(orders, pseudonyms, clock, new DialingLimits(settings.concurrentCalls(), null));
        var attempt = new DialAttempt(carrier, controls, gates, outcomes, clock, settings.sendWithin(), ground.pause());
        var hangUps = new HangUps(
                carrier, orders, new BoundedPool(settings.poolSize(), ground.threads()), clock, ground.pause());
        var dialer = new Dialer(
                orders,
                carrier,
                controls,
                open,
                gates,
                new Lanes(orders, carrier, pseudonyms),
                waiting,
                new Deferrals(orders, waiting),
                history,
                dialPool,
                attempt,
                settings,
                clock);
        var kept = new KeptReports(history, orders);
        var watch = new CallWatch(
                open, history, orders, gates, outcomes, kept, hangUps, waiting, carrier, pseudonyms, settings, clock);
        var reconciliation = new Reconciliation(open, history, orders, outcomes, hangUps, carrier, settings, clock);
        var lookPool = new BoundedPool(settings.poolSize(), ground.threads());
        var stopPool = new BoundedPool(settings.stopPoolSize(), ground.threads());
        var stops = new EmergencyStops(ground.records(), open, waiting, hangUps, orders, stopPool, clock);
        var scheduled = new ScheduledCalls(
                ground.records(), ground.events(), orders, pseudonyms, clock, settings.missedAfter());
        return new Automations(
                new DialingAutomation(dialer, waiting),
                watch,
                new EmergencyStopAutomation(stops),
                new ScheduleAutomation(scheduled),
                new Sweeper(stops, scheduled, dialer, reconciliation, lookPool));
    }
}
