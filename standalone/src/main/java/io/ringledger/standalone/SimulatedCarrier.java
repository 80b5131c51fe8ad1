package io.ringledger.standalone;

import io.ringledger.simulator.CarrierSimulator;
import io.ringledger.simulator.SimulatorOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the carrier simulator where no Twilio account is set, and makes it the carrier of this process. It signs with
 * {@code TWILIO_AUTH_TOKEN}, else with a token that is kept in the data directory.
 */
public final class SimulatedCarrier implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String ACCOUNT = "AC" + "0".repeat(32);
    private static final String REGISTRATION = "ringledger.registration";
    private static final String CONVERSATION = "ringledger.voice.conversation";
    private static final String TRANSCRIPTION = "ringledger.voice.transcription";
    private static final String CALLS_PER_SECOND = "ringledger.campaigns.calls-per-second";
    private static final int SIMULATED_CALLS_PER_SECOND = 20;
    private static final int TOKEN_BYTES = 16;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.getProperty("ringledger.twilio.account-sid", "").isBlank()) {
            requireToken(environment);
            return;
        }
        CarrierSimulator simulator = CarrierSimulator.start(options(environment));
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                simulator.close();
            }
        });
        environment.getPropertySources().addFirst(new MapPropertySource("carrier-simulator", properties(simulator)));
        // nobody charges for it, for calls of strangers neither, and nobody has to agree; and whoever wants no
        // transcript wants no conversation
        boolean transcribed = environment.getProperty(TRANSCRIPTION, Boolean.class, true);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "carrier-simulator-defaults",
                        Map.of(
                                TRANSCRIPTION,
                                true,
                                CONVERSATION,
                                transcribed,
                                REGISTRATION,
                                "open",
                                CALLS_PER_SECOND,
                                SIMULATED_CALLS_PER_SECOND)));
        context.getBeanFactory().registerSingleton("carrierSimulator", simulator);
    }

    private static void requireToken(ConfigurableEnvironment environment) {
        if (environment.getProperty("ringledger.twilio.auth-token", "").isBlank()) {
            throw new SettingsException(
                    "TWILIO_ACCOUNT_SID is set and TWILIO_AUTH_TOKEN is not.", "Set both or neither.");
        }
    }

    private static Map<String, Object> properties(CarrierSimulator simulator) {
        return Map.of(
                "ringledger.twilio.account-sid", simulator.accountSid(),
                "ringledger.twilio.auth-token", simulator.authToken(),
                "ringledger.twilio.api-url", simulator.baseUrl().toString());
    }

    private static SimulatorOptions options(ConfigurableEnvironment environment) {
        String token = environment.getProperty("ringledger.twilio.auth-token", "");
        double timeScale = environment.getProperty("ringledger.simulator.time-scale", Double.class, 1.0);
        return SimulatorOptions.defaults()
                .ofAccount(ACCOUNT, token.isBlank() ? keptToken(environment) : token)
                .timesFaster(timeScale);
    }

    private static String keptToken(ConfigurableEnvironment environment) {
        Path file = Path.of(environment.getRequiredProperty("ringledger.data-dir"), "keys", "simulator-token");
        try {
            if (Files.notExists(file)) {
                byte[] made = new byte[TOKEN_BYTES];
                new SecureRandom().nextBytes(made);
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(made));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The simulator's token in " + file + " cannot be kept", e);
        }
    }
}
