package io.ringledger.gateway.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcSettingsTest {
    private static final TenantId FIRST = new TenantId("default");
    private static final String ISSUER = "https://login.acme.example/realms/acme";

    @Test
    void nobodyIsTrustedUnlessSomebodySaysSo() {
        assertThat(new OidcSettings(null, null, null).trusted(FIRST)).isEmpty();
        assertThat(new OidcSettings("", " ", "").trusted(FIRST))
                .as("set to nothing")
                .isEmpty();
    }

    @Test
    void anIssuerIsTrustedForOneCompany() {
        assertThat(new OidcSettings(ISSUER, "console", null).trusted(FIRST))
                .contains(new TrustedIssuer(new Issuer(ISSUER), "console", FIRST));
        assertThat(new OidcSettings(ISSUER, "console", "acme").trusted(FIRST))
                .contains(new TrustedIssuer(new Issuer(ISSUER), "console", new TenantId("acme")));
    }

    @Test
    void anIssuerWithoutAnAudienceIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OidcSettings(ISSUER, null, null))
                .withMessageContaining("RINGLEDGER_OIDC_AUDIENCE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OidcSettings(null, "console", null))
                .withMessageContaining("RINGLEDGER_OIDC_ISSUER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OidcSettings(null, null, "acme"))
                .withMessageContaining("RINGLEDGER_OIDC_ISSUER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OidcSettings(ISSUER, "console", "no tenant"))
                .withMessageContaining("RINGLEDGER_OIDC_TENANT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.acme.example",
                "http://127.0.0.1.example.org",
                "http://localhost.example.org",
                "http://localhost@example.org",
                "https://jane@login.acme.example",
                "https://login.acme.example?realm=acme",
                "https://login.acme.example#acme",
                "https:login.acme.example",
                "login.acme.example",
                "file:///etc/issuer",
                "https://login acme.example",
                "https://"
            })
    void whatIsNoIssuer(String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OidcSettings(wrong, "console", null))
                .withMessageStartingWith("RINGLEDGER_OIDC_ISSUER: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8180/realms/acme", "http://127.0.0.1:8180", "http://[::1]:8180", ISSUER})
    void onThisMachineNobodyListens(String issuer) {
        assertThat(new OidcSettings(issuer, "console", null).trusted(FIRST)).isPresent();
    }
}
