package io.ringledger.standalone.demo;

import io.ringledger.standalone.Ready;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/** Keeps the call center busy from the moment everything is served until it stops. */
final class Demo {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final long STAFF_LOOKS_EVERY_MS = 1_000;

    private final Company company;
    private final Customers customers;
    private final Staff staff;
    private final DemoSettings settings;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("demo").factory());

    Demo(Company company, Customers customers, Staff staff, DemoSettings settings) {
        this.company = company;
        this.customers = customers;
        this.staff = staff;
        this.settings = settings;
    }

    @EventListener(Ready.class)
    void open() {
        LOG.info("This is a demo. {} calls begin each minute; nobody is called.", settings.callsPerMinute());
        long every = Math.round(60_000 / settings.callsPerMinute());
        clockwork.execute(guarded(company::open));
        var _ = clockwork.scheduleAtFixedRate(guarded(customers::call), 0, every, TimeUnit.MILLISECONDS);
        var _ = clockwork.scheduleWithFixedDelay(
                guarded(staff::work), STAFF_LOOKS_EVERY_MS, STAFF_LOOKS_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    /** A scheduler would not call again whoever throws. */
    private static Runnable guarded(Runnable part) {
        return () -> {
            try {
                part.run();
            } catch (RuntimeException e) {
                LOG.warn("the demo goes on: {}", e.getMessage());
            }
        };
    }

    @PreDestroy
    void close() {
        clockwork.shutdownNow();
    }
}
