package io.ringledger.query.config;

import io.ringledger.api.config.BusinessConfigVersions.Version;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.events.config.BusinessConfigCreated;
import io.ringledger.events.config.BusinessConfigDeleted;
import io.ringledger.events.config.BusinessConfigEvent;
import io.ringledger.events.config.BusinessConfigReverted;
import io.ringledger.events.config.BusinessConfigRevised;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A business configuration as it is kept for reading.
 *
 * @param versions the newest last and never none
 * @param deleted whether it governs no new call any more
 * @param revision sequence of the last event that is in it
 */
record ConfigDocument(BusinessConfigId id, TenantId tenant, List<Version> versions, boolean deleted, long revision) {
    ConfigDocument {
        versions = List.copyOf(versions);
    }

    /** @throws IllegalStateException if the event does not follow from what is known */
    static ConfigDocument after(@Nullable ConfigDocument before, RecordedEvent recorded) {
        return switch ((BusinessConfigEvent) recorded.payload()) {
            case BusinessConfigCreated created ->
                new ConfigDocument(
                        created.configId(),
                        recorded.tenant(),
                        List.of(new Version(
                                1, created.profile(), null, recorded.author(), millis(created.createdAt()))),
                        false,
                        0);
            case BusinessConfigRevised revised ->
                known(before)
                        .with(
                                new Version(
                                        revised.version(),
                                        revised.profile(),
                                        null,
                                        recorded.author(),
                                        millis(revised.revisedAt())),
                                recorded.sequence());
            case BusinessConfigReverted reverted ->
                known(before)
                        .with(
                                new Version(
                                        reverted.version(),
                                        reverted.profile(),
                                        reverted.revertedTo(),
                                        recorded.author(),
                                        millis(reverted.revertedAt())),
                                recorded.sequence());
            case BusinessConfigDeleted _ ->
                new ConfigDocument(
                        known(before).id, known(before).tenant, known(before).versions, true, recorded.sequence());
        };
    }

    private static ConfigDocument known(@Nullable ConfigDocument before) {
        if (before == null) {
            throw new IllegalStateException("a configuration without a beginning");
        }
        return before;
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    private ConfigDocument with(Version version, long sequence) {
        List<Version> all = new ArrayList<>(versions);
        all.add(version);
        return new ConfigDocument(id, tenant, all, deleted, sequence);
    }

    Version current() {
        return versions.getLast();
    }

    Instant createdAt() {
        return versions.getFirst().from();
    }

    BusinessConfigView view() {
        return new BusinessConfigView(
                id,
                current().number(),
                current().profile(),
                createdAt(),
                current().from(),
                revision);
    }
}
