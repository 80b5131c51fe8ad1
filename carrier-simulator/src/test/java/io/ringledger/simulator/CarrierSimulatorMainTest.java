package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.simulator.behaviour.TimeScale;
import io.ringledger.simulator.call.AccountNumber;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CarrierSimulatorMainTest {
    @Test
    void settingsComeFromTheEnvironment() throws Exception {
        var options = CarrierSimulatorMain.options(Map.of(
                "TWILIO_AUTH_TOKEN", "secret",
                "TWILIO_ACCOUNT_SID", "AC" + "1".repeat(32),
                "SIMULATOR_BIND", "0.0.0.0",
                "SIMULATOR_PORT", "0",
                "SIMULATOR_NUMBERS", "+15005550001, +15005550002",
                "SIMULATOR_TIME_SCALE", "10",
                "SIMULATOR_SEED", "3"));
        assertThat(options.listen().getAddress().isAnyLocalAddress()).isTrue();
        assertThat(options.account().accountSid()).isEqualTo("AC" + "1".repeat(32));
        assertThat(options.numbers())
                .extracting(AccountNumber::phoneNumber)
                .containsExactly("+15005550001", "+15005550002");
        assertThat(options.timeScale()).isEqualTo(new TimeScale(10));
        assertThat(options.seed()).isEqualTo(3);
    }

    @Test
    void loopbackIsTheDefaultAndATokenIsNeeded() throws Exception {
        var options = CarrierSimulatorMain.options(Map.of("TWILIO_AUTH_TOKEN", "secret"));
        assertThat(options.listen().getAddress().isLoopbackAddress()).isTrue();
        assertThatThrownBy(() -> CarrierSimulatorMain.options(Map.of())).hasMessageContaining("TWILIO_AUTH_TOKEN");
    }
}
