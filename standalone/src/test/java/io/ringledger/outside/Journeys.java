package io.ringledger.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One platform for all journeys, since a start costs more than most of them; each makes its own calls. It trusts an issuer,
 * which a test gets as well.
 */
public final class Journeys implements BeforeAllCallback, ParameterResolver {
    private static final String TIMES_FASTER = "20";

    static {
        // who waits for something that is there already does not wait
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(50));
    }

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
        return parameter.getParameter().getType() == OidcIssuer.class ? issuer(context) : platform(context);
    }

    private static OidcIssuer issuer(ExtensionContext context) {
        return kept(context, "issuer", OidcIssuer::new, OidcIssuer.class);
    }

    private static PlatformProcess platform(ExtensionContext context) {
        return onRealStores(context.getRequiredTestClass())
                ? kept(
                        context,
                        "platform on real stores",
                        () -> start(besides(realStores(context))),
                        PlatformProcess.class)
                : kept(context, "platform", () -> start(trusting(issuer(context))), PlatformProcess.class);
    }

    private static boolean onRealStores(@Nullable Class<?> test) {
        return test != null && (test.isAnnotationPresent(OnRealStores.class) || onRealStores(test.getEnclosingClass()));
    }

    private static <T> T kept(ExtensionContext context, String name, Supplier<T> start, Class<T> type) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(name, ignored -> start.get(), type);
    }

    private static RealStores realStores(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent("real stores", ignored -> RealStores.start(), RealStores.class);
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
