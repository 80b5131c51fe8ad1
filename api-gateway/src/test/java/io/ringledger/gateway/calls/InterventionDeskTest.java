package io.ringledger.gateway.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Where no AI talks nobody can step in. */
class InterventionDeskTest extends GatewayTest {
    @Autowired
    private Messages messages;

    @Test
    void conversationsHaveToBeSwitchedOn() {
        var usual = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("ringledger", GatewaySettings.class);
        var desk = new InterventionDesk(messages, usual, Clock.systemUTC());
        var cause = new Cause(FakePlatform.TENANT, "user_1", "POST", "req-1");
        var pause = new InterveneBody(InterveneBody.Action.PAUSE, null, null);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> desk.intervene(CallId.of(7), pause, cause).block())
                .satisfies(refused ->
                        assertThat(refused.rejection().code()).isEqualTo(CallRejection.NO_CONVERSATIONS.name()));
        assertThat(platform.sent()).isEmpty();
    }
}
