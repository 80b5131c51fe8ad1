package io.ringledger.gateway.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HealthTest {
    @Test
    void aLogThatIsNotWhatWasSealedIsSaidAndStopsNothing() {
        Health.Services services = Health.Services.of(new PlatformHealth.Report(true, true, true, false));
        Health health = Health.of(new Health.State(Health.State.HEALTHY, services, 1), Instant.EPOCH);
        assertThat(health.success()).isTrue();
        assertThat(health.services().audit()).isEqualTo("down");
        assertThat(health.message()).contains("not what was sealed");
    }
}
