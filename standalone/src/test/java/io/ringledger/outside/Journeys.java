package io.ringledger.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One platform for all journeys of this JVM, since a start costs more than most of them; each makes its own calls. It trusts
 * an issuer, which a test gets as well.
 */
public final class Journeys implements BeforeAllCallback, ParameterResolver {
    private static final Logger LOG = LoggerFactory.getLogger(Journeys.class);
    private static final String TIMES_FASTER = "20";

    static {
        // who waits for something that is there already does not wait
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(50));
    }

    /** What was started, by name. Kept here and not by JUnit: where tests run in several JVMs, each class is a run of its own to it. */
    private static final Map<String, AutoCloseable> STARTED = new LinkedHashMap<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        platform(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == PlatformProcess.class || type == OidcIssuer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OidcIssuer.class ? issuer() : platform(context);
    }

    private static OidcIssuer issuer() {
        return kept("issuer", OidcIssuer::new, OidcIssuer.class);
    }

    private static PlatformProcess platform(ExtensionContext context) {
        return onRealStores(context.getRequiredTestClass())
                ? kept("platform on real stores", () -> start(besides(realStores())), PlatformProcess.class)
                : kept("platform", () -> start(trusting(issuer())), PlatformProcess.class);
    }

    private static boolean onRealStores(@Nullable Class<?> test) {
        return test != null && (test.isAnnotationPresent(OnRealStores.class) || onRealStores(test.getEnclosingClass()));
    }

    private static RealStores realStores() {
        return kept("real stores", RealStores::start, RealStores.class);
    }

    private static synchronized <T extends AutoCloseable> T kept(String name, Supplier<T> start, Class<T> type) {
        AutoCloseable there = STARTED.get(name);
        if (there == null) {
            there = start.get();
            if (STARTED.isEmpty()) {
                Runtime.getRuntime().addShutdownHook(new Thread(Journeys::closeAll, "journeys-end"));
            }
            STARTED.put(name, there);
        }
        return type.cast(there);
    }

    /** The last that was started first: it uses the others. */
    private static synchronized void closeAll() {
        for (AutoCloseable each : List.copyOf(STARTED.values()).reversed()) {
            try {
                each.close();
            } catch (Exception e) {
                LOG.warn("{} could not be closed", each, e);
            }
        }
    }

    private static Map<String, String> trusting(OidcIssuer issuer) {
        return Map.of("RINGLEDGER_OIDC_ISSUER", issuer.url(), "RINGLEDGER_OIDC_AUDIENCE", OidcIssuer.AUDIENCE);
    }

    private static Map<String, String> besides(RealStores stores) {
        return Map.of("RINGLEDGER_AXONSERVER", stores.axonServerAddress(), "SPRING_MONGODB_URI", stores.mongoUri());
    }

    private static PlatformProcess start(Map<String, String> environment) {
        try {
            Path data = Files.createTempDirectory("ringledger-journeys");
            PlatformProcess.Launch launch = PlatformProcess.onDirectory(data)
                    .property("ringledger.simulator.time-scale", TIMES_FASTER)
                    .with("RINGLEDGER_VOICE_TRANSCRIPTION", "true")
                    .with("RINGLEDGER_VOICE_CONVERSATION", "true");
            environment.forEach(launch::with);
            return launch.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
