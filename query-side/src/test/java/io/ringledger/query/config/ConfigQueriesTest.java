package io.ringledger.query.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery.FindBusinessConfig;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.api.config.BusinessConfigVersions.Version;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.config.BusinessConfigCreated;
import io.ringledger.events.config.BusinessConfigDeleted;
import io.ringledger.events.config.BusinessConfigEvent;
import io.ringledger.events.config.BusinessConfigReverted;
import io.ringledger.events.config.BusinessConfigRevised;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Built;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import io.ringledger.vocabulary.BusinessSettings;
import io.ringledger.vocabulary.BusinessSettings.Ai;
import io.ringledger.vocabulary.BusinessSettings.Escalation;
import io.ringledger.vocabulary.BusinessSettings.KnowledgeBase;
import io.ringledger.vocabulary.BusinessSettings.QualityAssurance;
import io.ringledger.vocabulary.BusinessSettings.Voice;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What business configurations say, as it is read. */
class ConfigQueriesTest {
    private static final TenantId ACME = Histories.TENANTS.get(0);
    private static final TenantId OTHERS = Histories.TENANTS.get(1);
    private static final BusinessConfigId FIRST = BusinessConfigId.of(1);
    private static final BusinessConfigId SECOND = BusinessConfigId.of(2);
    private static final BusinessConfigId GONE = BusinessConfigId.of(3);
    private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");

    private final MongoDatabase database = MongoTest.database();

    @Test
    void theNewestVersionIsShownAndAllAreKnown() {
        ConfigQueries queries = built();
        assertThat(queries.find(new FindBusinessConfig(FIRST), asked(ACME)))
                .isEqualTo(new BusinessConfigView(FIRST, 3, profile("one", true), AT, AT.plusSeconds(2), 2));
        List<Version> versions = queries.versions(new ListBusinessConfigVersions(FIRST), asked(ACME))
                .versions();
        assertThat(versions).extracting(Version::number).containsExactly(3, 2, 1);
        assertThat(versions).extracting(Version::revertedTo).containsExactly(1, null, null);
        assertThat(versions).extracting(version -> version.profile().name()).containsExactly("one", "uno", "one");
    }

    @Test
    void aListHasWhatWasNotDeletedOldestFirst() {
        ConfigQueries queries = built();
        assertThat(ids(queries, null, ACME)).containsExactly(FIRST, SECOND);
        assertThat(ids(queries, true, ACME)).containsExactly(FIRST);
        assertThat(ids(queries, false, ACME)).containsExactly(SECOND);
        assertThat(queries.list(new ListBusinessConfigs(null, 2, 1), asked(ACME)))
                .isEqualTo(new BusinessConfigPage(
                        List.of(new BusinessConfigView(
                                SECOND, 1, profile("two", false), AT.plusSeconds(9), AT.plusSeconds(9), 0)),
                        2));
        assertThatThrownBy(() -> queries.find(new FindBusinessConfig(GONE), asked(ACME)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void anotherTenantSeesNone() {
        ConfigQueries queries = built();
        assertThat(ids(queries, null, OTHERS)).isEmpty();
        assertThatThrownBy(() -> queries.find(new FindBusinessConfig(FIRST), asked(OTHERS)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> queries.versions(new ListBusinessConfigVersions(FIRST), asked(OTHERS)))
                .isInstanceOf(Rejected.class);
    }

    private static List<BusinessConfigId> ids(ConfigQueries queries, @Nullable Boolean active, TenantId tenant) {
        return queries.list(new ListBusinessConfigs(active, 1, 10), asked(tenant)).configs().stream()
                .map(BusinessConfigView::id)
                .toList();
    }

    private ConfigQueries built() {
        try (Log log = new Log()) {
            append(log, new BusinessConfigCreated(SECOND, profile("two", false), AT.plusSeconds(9)));
            append(log, new BusinessConfigCreated(FIRST, profile("one", true), AT));
            append(log, new BusinessConfigRevised(FIRST, 2, profile("uno", true), AT.plusSeconds(1)));
            append(log, new BusinessConfigReverted(FIRST, 3, 1, profile("one", true), AT.plusSeconds(2)));
            append(log, new BusinessConfigCreated(GONE, profile("three", true), AT));
            append(log, new BusinessConfigDeleted(GONE, AT));
            return new ConfigQueries(new ConfigRepository(database, Built.of(database, new ConfigProjection(), log)));
        }
    }

    private static void append(Log log, BusinessConfigEvent event) {
        log.append(event.configId().value(), event, ACME);
    }

    private static BusinessProfile profile(String name, boolean active) {
        return new BusinessProfile(
                name,
                "retail",
                new BusinessSettings(
                        new Ai("model-1", 0.7, "Be kind."),
                        new Voice("en-US", "alice", 0.5),
                        new KnowledgeBase(true, 5, 0.7),
                        new QualityAssurance(true, true, true, 0.6),
                        new Escalation(true, List.of(new EscalationTrigger("keyword", null, List.of("lawyer"))), true)),
                active);
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }
}
