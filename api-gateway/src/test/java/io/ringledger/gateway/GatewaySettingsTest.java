package io.ringledger.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.gateway.http.RateLimits;
import io.ringledger.vocabulary.TenantId;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class GatewaySettingsTest {

    @Test
    void environmentVariablesAreNamedAsPromised() {
        GatewaySettings settings = bind(Map.of(
                "RINGLEDGER_TENANT", "acme",
                "RINGLEDGER_ADMIN_EMAIL", "boss@acme.example",
                "RINGLEDGER_ADMIN_PASSWORD", "secret",
                "RINGLEDGER_PUBLIC_URL", "https://calls.acme.example",
                "RINGLEDGER_SIGNING_KEYS", "/keys.json",
                "RINGLEDGER_RATE_LIMITS", "off",
                "RINGLEDGER_NODE", "3",
                "RINGLEDGER_METRICS_PUBLIC", "true",
                "RINGLEDGER_CORS_ORIGINS", "https://a.example,https://b.example"));
        assertThat(settings.tenant()).isEqualTo(new TenantId("acme"));
        assertThat(settings.admin().email()).isEqualTo("boss@acme.example");
        assertThat(settings.admin().givenPassword()).hasValue("secret");
        assertThat(settings.publicUrl()).isEqualTo(URI.create("https://calls.acme.example"));
        assertThat(settings.signingKeys()).isEqualTo(Path.of("/keys.json"));
        assertThat(settings.rateLimits()).isEqualTo("off");
        assertThat(settings.node()).isEqualTo(3);
        assertThat(settings.metrics().open()).isTrue();
        assertThat(settings.cors().origins()).containsExactly("https://a.example", "https://b.example");
    }

    @Test
    void nothingHasToBeSet() {
        GatewaySettings settings = bind(Map.of());
        assertThat(settings.tenant()).isEqualTo(new TenantId("default"));
        assertThat(settings.admin().givenPassword()).isEmpty();
        assertThat(settings.twilio().givenAuthToken()).isEmpty();
        assertThat(settings.metrics().open()).isFalse();
    }

    @Test
    void whatAnAiSaysIsToBeRead() {
        assertThatThrownBy(() -> bind(Map.of("RINGLEDGER_VOICE_CONVERSATION", "true")))
                .hasRootCauseMessage("ringledger.voice.conversation needs ringledger.voice.transcription:"
                        + " what is said on a call is to be read by whoever answers for it");
        var talks = bind(Map.of("RINGLEDGER_VOICE_CONVERSATION", "true", "RINGLEDGER_VOICE_TRANSCRIPTION", "true"));
        assertThat(talks.voice().givenGreeting()).contains("automated assistant");
        assertThat(bind(Map.of()).voice().givenGreeting()).isEqualTo("Thank you for calling. Please hold the line.");
        assertThat(bind(Map.of("RINGLEDGER_VOICE_GREETING", "Hi")).voice().givenGreeting())
                .isEqualTo("Hi");
    }

    @Test
    void rateLimitsAreReadAsPromised() {
        assertThat(RateLimits.parse("standard=5, analytics=2,sockets=1")).isEqualTo(new RateLimits(5, 2, 1, true));
        assertThat(RateLimits.parse("sockets=3")).isEqualTo(new RateLimits(100, 20, 3, true));
        assertThat(RateLimits.parse("gateways=3")).isEqualTo(new RateLimits(34, 7, 4, true));
        assertThat(RateLimits.parse("off").on()).isFalse();
        for (String wrong : new String[] {"", "none", "standard", "standard=0", "standard=-1", "burst=3"}) {
            assertThatThrownBy(() -> RateLimits.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static GatewaySettings bind(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("ringledger", GatewaySettings.class);
    }
}
