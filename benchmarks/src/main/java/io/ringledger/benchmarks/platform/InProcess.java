package io.ringledger.benchmarks.platform;

import io.ringledger.standalone.RingledgerApplication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;

/** The whole platform in this JVM, wired as {@code ./run} wires it. Its port is open and nobody uses it. */
public final class InProcess implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 180_000;
    private static final long LOOK_EVERY_MILLIS = 20;

    private final ConfigurableApplicationContext context;

    private InProcess(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it, without waiting until its read models have caught up.
     *
     * @param properties as {@code name=value}
     */
    public static InProcess start(Path data, String... properties) {
        List<String> arguments = new ArrayList<>(List.of(
                "--ringledger.data-dir=" + data,
                "--server.port=0",
                "--ringledger.rate-limits=off",
                "--ringledger.admin.password=inside-Password-1",
                "--logging.level.io.ringledger.gateway.requests=warn"));
        for (String property : properties) {
            arguments.add("--" + property);
        }
        return new InProcess(SpringApplication.run(RingledgerApplication.class, arguments.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Stops the automations: nothing is dialled, nothing watched. */
    public InProcess withoutAutomations() {
        stopAutomations(context);
        return this;
    }

    /** Stops the read models. */
    public InProcess withoutProjections() {
        context.getBean("projectionLifecycle", Lifecycle.class).stop();
        return this;
    }

    static void stopAutomations(ConfigurableApplicationContext context) {
        context.getBean("sweepSchedule", Lifecycle.class).stop();
        context.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values()
                .forEach(EventProcessor::shutDown);
    }

    static void stopProjections(ConfigurableApplicationContext context) {
        context.getBean("projectionLifecycle", Lifecycle.class).stop();
    }

    /** Waits until something holds, looking often. */
    public static void await(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!holds.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException(what + " takes too long");
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
