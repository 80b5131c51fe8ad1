package io.ringledger.gateway.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class OidcConfigurationTest {
    /** Has nothing of what these need: fails where they are made. */
    private final ApplicationContextRunner gateway = new ApplicationContextRunner()
            .withUserConfiguration(OidcConfiguration.class, OidcController.class, IssuerSignIn.class);

    @Test
    void whatIsNotTrustedIsNotRouted() {
        gateway.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(OidcController.class)
                .doesNotHaveBean(IdTokens.class));
        gateway.withPropertyValues("ringledger.oidc.issuer=")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(OidcController.class));
        gateway.withPropertyValues(
                        "ringledger.oidc.issuer=https://login.acme.example", "ringledger.oidc.audience=console")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void aSettingThatCannotBeMeantSoStopsTheStart() {
        expectFailure(
                "RINGLEDGER_OIDC_AUDIENCE and RINGLEDGER_OIDC_TENANT mean nothing without RINGLEDGER_OIDC_ISSUER",
                "ringledger.oidc.audience=console");
        expectFailure(
                "RINGLEDGER_OIDC_ISSUER: an issuer is an https URL",
                "ringledger.oidc.issuer=http://login.acme.example",
                "ringledger.oidc.audience=console");
    }

    /** What the operator is told is the innermost message. */
    private static void expectFailure(String beginning, String... settings) {
        new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues(settings)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageStartingWith(beginning));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(OidcSettings.class)
    static class Settings {}
}
