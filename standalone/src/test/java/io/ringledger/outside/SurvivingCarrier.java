package io.ringledger.outside;

import io.ringledger.simulator.CarrierSimulator;
import io.ringledger.simulator.SimulatorOptions;
import io.ringledger.simulator.Statistics;
import io.ringledger.simulator.behaviour.CalleeScript;
import io.ringledger.simulator.behaviour.FaultRule;

/** The carrier of a platform that is killed: it lives in this JVM and knows afterwards what was asked of it. */
final class SurvivingCarrier implements AutoCloseable {
    private static final String ACCOUNT = "AC" + "2".repeat(32);
    private static final String LINE = "+15005550006";

    private final CarrierSimulator simulator;

    SurvivingCarrier(long seed, double timesFaster) {
        this(seed, timesFaster, Integer.MAX_VALUE);
    }

    /** @param atOnce how many requests it serves at a time */
    SurvivingCarrier(long seed, double timesFaster, int atOnce) {
        simulator = CarrierSimulator.start(SimulatorOptions.defaults()
                .ofAccount(ACCOUNT, PlatformProcess.TWILIO_TOKEN)
                .seeded(seed)
                .timesFaster(timesFaster)
                .servingAtOnce(atOnce));
    }

    /** With this carrier, and with so little patience that a claim without outcome is settled within seconds. */
    PlatformProcess.Launch serve(PlatformProcess.Launch launch) {
        return launch.with("TWILIO_ACCOUNT_SID", ACCOUNT)
                .with("TWILIO_API_URL", simulator.baseUrl().toString())
                .with("TWILIO_PHONE_NUMBER", LINE)
                .property("ringledger.twilio.connect-timeout", "1s")
                .property("ringledger.twilio.read-timeout", "1s")
                .property("ringledger.dialing.send-within", "3s")
                .property("ringledger.dialing.longest-request", "2s")
                .property("ringledger.dialing.settle-after", "2s")
                .property("ringledger.dialing.unknown-after", "8s")
                .property("ringledger.dialing.silence", "1s")
                .property("ringledger.dialing.retry-after", "500ms")
                .property("ringledger.dialing.clock-skew", "1s")
                .property("ringledger.dialing.sweep-every", "200ms");
    }

    void faults(FaultRule... rules) {
        simulator.faults(rules);
    }

    /** Numbers that match behave like this, for calls from now on. */
    void callee(String numberPattern, CalleeScript script) {
        simulator.script(numberPattern, script);
    }

    Statistics statistics() {
        return simulator.statistics();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
