package io.ringledger.benchmarks.platform;

import io.ringledger.standalone.RingledgerApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A main class: the platform, whose automations and read models end once the file {@value #STOP} appears in the data
 * directory, and which then removes that file. What is left is the way of a command and nothing that follows it.
 */
public final class PlatformAlone {
    private static final String STOP = "stop-followers";
    private static final long LOOK_EVERY_MILLIS = 20;

    private PlatformAlone() {}

    public static void main(String[] arguments) throws Exception {
        ConfigurableApplicationContext context = SpringApplication.run(RingledgerApplication.class, arguments);
        Path stop = Path.of(context.getEnvironment().getRequiredProperty("ringledger.data-dir"), STOP);
        while (Files.notExists(stop)) {
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        InProcess.stopAutomations(context);
        InProcess.stopProjections(context);
        Files.delete(stop);
    }

    /** Makes such a process stop what follows its events, and returns when it has. */
    public static void stopFollowers(Path data) throws Exception {
        Path stop = Files.createFile(data.resolve(STOP));
        InProcess.await("stopping what follows the events", () -> Files.notExists(stop));
    }
}
