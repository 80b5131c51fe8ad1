package io.ringledger.simulator;

import io.ringledger.simulator.call.AccountNumber;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The simulator alone in a process, for a container. Settings are environment variables:
 *
 * <table>
 * <caption>Settings</caption>
 * <tr><th>variable</th><th>meaning</th><th>default</th></tr>
 * <tr><td>{@code SIMULATOR_BIND}</td><td>address to listen on; {@code 0.0.0.0} in a container</td><td>loopback</td></tr>
 * <tr><td>{@code SIMULATOR_PORT}</td><td>port, 0 for a free one</td><td>8091</td></tr>
 * <tr><td>{@code SIMULATOR_NUMBERS}</td><td>the account's numbers, comma-separated</td><td>{@code +15005550006}</td></tr>
 * <tr><td>{@code SIMULATOR_TIME_SCALE}</td><td>how many times faster scripted time passes</td><td>1</td></tr>
 * <tr><td>{@code SIMULATOR_SEED}</td><td>of CallSids</td><td>a fresh one</td></tr>
 * <tr><td>{@code TWILIO_ACCOUNT_SID}, {@code TWILIO_AUTH_TOKEN}</td><td>the account</td><td>token: required</td></tr>
 * </table>
 */
public final class CarrierSimulatorMain {
    private static final Logger log = LoggerFactory.getLogger(CarrierSimulatorMain.class);

    private CarrierSimulatorMain() {}

    /** Serves until the process is stopped. */
    public static void main(String[] args) throws IOException, InterruptedException {
        VirtualThreads.makeRoom();
        var simulator = CarrierSimulator.start(options(System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
        log.info("Carrier simulator for account {} at {}", simulator.accountSid(), simulator.baseUrl());
        new CountDownLatch(1).await();
    }

    static SimulatorOptions options(Map<String, String> environment) throws IOException {
        var defaults = SimulatorOptions.defaults();
        var token = environment.get("TWILIO_AUTH_TOKEN");
        if (token == null) {
            throw new IllegalArgumentException("Set TWILIO_AUTH_TOKEN: nobody could guess a generated one");
        }
        var bind = environment.get("SIMULATOR_BIND");
        var numbers = environment.get("SIMULATOR_NUMBERS");
        var seed = environment.get("SIMULATOR_SEED");
        return defaults.listeningOn(
                        bind == null ? defaults.listen().getAddress() : InetAddress.getByName(bind),
                        Integer.parseInt(environment.getOrDefault("SIMULATOR_PORT", "8091")))
                .ofAccount(
                        environment.getOrDefault(
                                "TWILIO_ACCOUNT_SID", defaults.account().accountSid()),
                        token)
                .timesFaster(Double.parseDouble(environment.getOrDefault("SIMULATOR_TIME_SCALE", "1")))
                .seeded(seed == null ? defaults.seed() : Long.parseLong(seed))
                .withNumbers(
                        numbers == null
                                ? defaults.numbers()
                                : Arrays.stream(numbers.split(",", -1))
                                        .map(String::strip)
                                        .map(AccountNumber::new)
                                        .toList());
    }
}
