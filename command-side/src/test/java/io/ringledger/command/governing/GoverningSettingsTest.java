package io.ringledger.command.governing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.api.config.BusinessConfigRejection;
import io.ringledger.api.config.BusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigVersions.Version;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.BusinessProfile;
import io.ringledger.vocabulary.BusinessSettings;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which configuration, in which version, governs a call. */
class GoverningSettingsTest {
    private static final Cause CAUSE = new Cause(new TenantId("acme"), "system", "test", "req-1");
    private static final BusinessConfigId FIRST = BusinessConfigId.of(1);
    private static final BusinessConfigId SECOND = BusinessConfigId.of(2);

    private final MovableClock clock = new MovableClock();
    private final Configs configs = new Configs();
    private final LocalAxon axon = new LocalAxon(CAUSE, axon -> axon.registerQueryHandler(c -> configs));
    private final GoverningSettings governing = new GoverningSettings(new Orders(axon.messages()), clock);

    @AfterEach
    void close() {
        axon.close();
    }

    /** The read side, oldest first. */
    static final class Configs {
        final List<BusinessConfigId> active = new ArrayList<>();
        final List<Version> versions = new ArrayList<>();

        @QueryHandler
        BusinessConfigPage list(ListBusinessConfigs query) {
            var page = active.stream()
                    .limit(query.limit())
                    .map(id -> new BusinessConfigView(
                            id, 1, versions.getFirst().profile(), Instant.EPOCH, Instant.EPOCH, 0))
                    .toList();
            return new BusinessConfigPage(page, active.size());
        }

        @QueryHandler
        BusinessConfigVersions versions(ListBusinessConfigVersions query) {
            if (!active.contains(query.configId()) && !query.configId().equals(SECOND)) {
                throw new Rejected(BusinessConfigRejection.CONFIG_NOT_FOUND, "no such configuration");
            }
            return new BusinessConfigVersions(
                    query.configId().equals(FIRST) ? versions : List.of(version("second", true, Instant.EPOCH)));
        }
    }

    private static Version version(String model, boolean isActive, Instant from) {
        var settings = new BusinessSettings(
                new BusinessSettings.Ai(model, 0, ""),
                new BusinessSettings.Voice("en-US", "alice", 0),
                new BusinessSettings.KnowledgeBase(true, 1, 0),
                new BusinessSettings.QualityAssurance(true, true, true, 0),
                new BusinessSettings.Escalation(true, List.of(), true));
        return new Version(1, new BusinessProfile("Acme", "retail", settings, isActive), null, null, from);
    }

    private String model(@Nullable String business, Instant began) {
        clock.pass(Duration.ofMinutes(1)); // past what is remembered
        return governing
                .of(business == null ? null : new BusinessId(business), began, CAUSE)
                .map(settings -> settings.ai().model())
                .orElse("none");
    }

    @Test
    void whereThereIsNoConfigurationNothingGoverns() {
        assertThat(model(null, clock.instant())).isEqualTo("none");
        assertThat(model("somebody", clock.instant())).isEqualTo("none");
        assertThat(model("business_9", clock.instant())).isEqualTo("none");
        assertThat(governing.business(null, CAUSE)).isEmpty();
    }

    @Test
    void aCallThatNamesNoBusinessIsGovernedByTheOldestAndOneMoreChangesNothing() {
        configs.active.add(FIRST);
        configs.versions.add(version("first", true, Instant.EPOCH));
        assertThat(model(null, clock.instant())).isEqualTo("first");
        configs.active.add(SECOND);
        assertThat(model(null, clock.instant())).isEqualTo("first");
        assertThat(governing.business(null, CAUSE)).contains(new BusinessId(FIRST.value()));
        assertThat(model(SECOND.value(), clock.instant())).isEqualTo("second");
        assertThat(governing.business(new BusinessId("named"), CAUSE)).contains(new BusinessId("named"));
    }

    @Test
    void theVersionInWhichTheCallBeganGovernsIt() {
        Instant changed = clock.instant();
        configs.active.add(FIRST);
        configs.versions.add(version("new", true, changed));
        configs.versions.add(version("old", true, changed.minusSeconds(60)));
        assertThat(model(FIRST.value(), changed.minusSeconds(1))).isEqualTo("old");
        assertThat(model(FIRST.value(), changed)).isEqualTo("new");
        assertThat(model(FIRST.value(), Instant.EPOCH))
                .as("before it was there")
                .isEqualTo("old");
    }

    @Test
    void whatIsNotActiveGovernsNothing() {
        configs.active.add(FIRST);
        configs.versions.add(version("first", false, Instant.EPOCH));
        assertThat(model(FIRST.value(), clock.instant())).isEqualTo("none");
    }
}
