package io.ringledger.command.floor;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.command.carrier.Bridge;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.command.carrier.legs.LegKeeper;
import io.ringledger.command.outreach.CampaignStandings;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.SeatId;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what follows from floors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FloorSettings.class)
class FloorConfiguration {
    @Bean
    DurableList<SeatId, OpenSeat> openSeats(DurableRecords records) {
        return OpenSeat.listIn(records);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    ExecutorService floorThreads() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("floor-", 0).factory());
    }

    @Bean
    FloorAutomation floorAutomation(
            DurableList<SeatId, OpenSeat> openSeats,
            DurableRecords records,
            EventStore events,
            Bridge bridge,
            LegKeeper legs,
            MessageSender messages,
            FloorSettings settings,
            Clock clock,
            @Qualifier("floorThreads") ExecutorService threads) {
        Orders orders = new Orders(messages);
        CampaignStandings campaigns = new CampaignStandings(orders);
        BoundedPool pool = new BoundedPool(settings.atOnce(), threads);
        SeatCaller caller = new SeatCaller(bridge, orders, campaigns, pool, settings.ringFor(), clock);
        Talks talks = new Talks(OpenTalk.listIn(records), events, orders, campaigns, clock);
        return new FloorAutomation(openSeats, talks, caller, legs, orders, clock);
    }

    /** One segment: a call's end must not be heard of before it is known that an agent has the call. */
    @Bean
    AutomationGroup campaignFloorsGroup() {
        return new AutomationGroup(FloorAutomation.GROUP, 1);
    }

    @Bean
    SweepSchedule seatWatchSchedule(
            DurableList<SeatId, OpenSeat> openSeats,
            Carrier carrier,
            MessageSender messages,
            FloorSettings settings,
            Clock clock,
            @Qualifier("floorThreads") ExecutorService threads) {
        BoundedPool pool = new BoundedPool(settings.atOnce(), threads);
        SeatWatch watch = new SeatWatch(openSeats, carrier, new Orders(messages), pool, settings.lookEvery(), clock);
        return new SweepSchedule("seat-watch", watch::sweep, settings.sweepEvery());
    }
}
