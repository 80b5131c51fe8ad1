package io.ringledger.simulator;

import io.ringledger.simulator.behaviour.TimeScale;
import io.ringledger.simulator.call.AccountNumber;
import io.ringledger.simulator.rest.Credentials;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * How to start a simulator. {@link #defaults()} and the methods that change one option at a time make one.
 *
 * @param listen              address and port, port 0 for a free one; loopback unless said otherwise
 * @param account             the account that it serves
 * @param numbers             the account's numbers, in order
 * @param seed                of CallSids and faults; a fresh one by default, since a restart must not repeat CallSids
 * @param timeScale           how fast scripted time passes; see {@link io.ringledger.simulator.twiml.CarrierTime}
 * @param kept                how many ended calls, sent callbacks and create requests are each remembered
 * @param concurrency         how many status callbacks, and how many requests for TwiML, may wait for the platform's
 *                            answer at a time
 * @param attemptParameter    query parameter of {@code StatusCallback} by which the platform names its attempt
 * @param requestsAtOnce      how many requests to the REST API are served at a time; more are refused with 429 and Twilio's
 *                            error 20429
 * @param ownCallerIdsOnly    whether {@code From} must be one of {@code numbers}, as at Twilio (error 21210)
 */
public record SimulatorOptions(
        InetSocketAddress listen,
        Credentials account,
        List<AccountNumber> numbers,
        long seed,
        TimeScale timeScale,
        int kept,
        int concurrency,
        String attemptParameter,
        boolean ownCallerIdsOnly,
        int requestsAtOnce) {
    private static final String DEFAULT_ACCOUNT = "AC" + "5111".repeat(8);
    private static final String DEFAULT_NUMBER = "+15005550006";
    private static final int DEFAULT_KEPT = 100_000;
    private static final int DEFAULT_CONCURRENCY = 64;

    public SimulatorOptions {
        if (kept < 1 || concurrency < 1 || requestsAtOnce < 1) {
            throw new IllegalArgumentException("There must be room for history and for requests");
        }
        numbers = List.copyOf(numbers);
    }

    /** A free port of loopback, real time, one number, a fresh auth token and a fresh seed. */
    public static SimulatorOptions defaults() {
        var random = new SecureRandom();
        var token = new byte[16];
        random.nextBytes(token);
        return new SimulatorOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new Credentials(DEFAULT_ACCOUNT, HexFormat.of().formatHex(token)),
                List.of(new AccountNumber(DEFAULT_NUMBER)),
                random.nextLong(),
                new TimeScale(1),
                DEFAULT_KEPT,
                DEFAULT_CONCURRENCY,
                "attempt",
                false,
                Integer.MAX_VALUE);
    }

    /** Listens there. */
    public SimulatorOptions listeningOn(InetAddress address, int port) {
        return new SimulatorOptions(
                new InetSocketAddress(address, port),
                account,
                numbers,
                seed,
                timeScale,
                kept,
                concurrency,
                attemptParameter,
                ownCallerIdsOnly,
                requestsAtOnce);
    }

    /** Belongs to this account. */
    public SimulatorOptions ofAccount(String sid, String token) {
        return new SimulatorOptions(
                listen,
                new Credentials(sid, token),
                numbers,
                seed,
                timeScale,
                kept,
                concurrency,
                attemptParameter,
                ownCallerIdsOnly,
                requestsAtOnce);
    }

    /** The account has these numbers. */
    public SimulatorOptions withNumbers(List<AccountNumber> owned) {
        return new SimulatorOptions(
                listen,
                account,
                owned,
                seed,
                timeScale,
                kept,
                concurrency,
                attemptParameter,
                ownCallerIdsOnly,
                requestsAtOnce);
    }

    /** CallSids and faults come out the same each time. */
    public SimulatorOptions seeded(long with) {
        return new SimulatorOptions(
                listen,
                account,
                numbers,
                with,
                timeScale,
                kept,
                concurrency,
                attemptParameter,
                ownCallerIdsOnly,
                requestsAtOnce);
    }

    /** Scripted time passes this many times faster than real time. */
    public SimulatorOptions timesFaster(double factor) {
        return new SimulatorOptions(
                listen,
                account,
                numbers,
                seed,
                new TimeScale(factor),
                kept,
                concurrency,
                attemptParameter,
                ownCallerIdsOnly,
                requestsAtOnce);
    }

    /** Remembers this much. */
    public SimulatorOptions keeping(int entries) {
        return new SimulatorOptions(
                listen,
                account,
                numbers,
                seed,
                timeScale,
                entries,
                concurrency,
                attemptParameter,
                ownCallerIdsOnly,
                requestsAtOnce);
    }

    /** Sends no more callbacks, and asks for no more TwiML, at a time. */
    public SimulatorOptions sendingAtOnce(int requests) {
        return new SimulatorOptions(
                listen,
                account,
                numbers,
                seed,
                timeScale,
                kept,
                requests,
                attemptParameter,
                ownCallerIdsOnly,
                requestsAtOnce);
    }

    /** Reads the platform's attempt from this query parameter of {@code StatusCallback}. */
    public SimulatorOptions namingAttemptsBy(String parameter) {
        return new SimulatorOptions(
                listen,
                account,
                numbers,
                seed,
                timeScale,
                kept,
                concurrency,
                parameter,
                ownCallerIdsOnly,
                requestsAtOnce);
    }

    /** Refuses a {@code From} that is not one of the account's numbers. */
    public SimulatorOptions refusingForeignCallerIds() {
        return new SimulatorOptions(
                listen, account, numbers, seed, timeScale, kept, concurrency, attemptParameter, true, requestsAtOnce);
    }

    /** Serves no more requests to its REST API at a time, as Twilio does not: it refuses them with 429. */
    public SimulatorOptions servingAtOnce(int requests) {
        return new SimulatorOptions(
                listen,
                account,
                numbers,
                seed,
                timeScale,
                kept,
                concurrency,
                attemptParameter,
                ownCallerIdsOnly,
                requests);
    }
}
