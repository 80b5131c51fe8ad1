package io.ringledger.command.governing;

import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.api.config.BusinessConfigRejection;
import io.ringledger.api.config.BusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigVersions.Version;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.BusinessSettings;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings by which a call is governed: those of the business that it names, in the version in which it began; where
 * it names none, as when somebody calls us, of the tenant's oldest active configuration: another one more changes nothing.
 */
public final class GoverningSettings {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 1_000;

    private final Orders orders;
    private final Clock clock;
    private final Map<Key, Answer> remembered = new ConcurrentHashMap<>();

    private record Key(@Nullable TenantId tenant, @Nullable BusinessId business) {}

    private record Answer(Optional<BusinessConfigId> config, List<Version> versions, Instant asked) {}

    public GoverningSettings(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * The settings of a call; empty where no configuration governs it, or one that is not active.
     *
     * @param business whose call it is, {@code null} where it does not say
     * @param began when it was initiated or rang in
     * @throws Rejected if nobody answers what the configurations say
     */
    public Optional<BusinessSettings> of(@Nullable BusinessId business, Instant began, Cause cause) {
        List<Version> newestFirst =
                answer(new Key(cause.tenantId(), business), cause).versions();
        return newestFirst.stream()
                .filter(version -> !version.from().isAfter(began))
                .findFirst()
                .or(() -> newestFirst.isEmpty() ? Optional.empty() : Optional.of(newestFirst.getLast()))
                .filter(version -> version.profile().active())
                .map(version -> version.profile().settings());
    }

    /**
     * Whose call it is: of the business that it names, else of the tenant's oldest active configuration.
     *
     * @throws Rejected if nobody answers what the configurations say
     */
    public Optional<BusinessId> business(@Nullable BusinessId named, Cause cause) {
        return named == null
                ? answer(new Key(cause.tenantId(), null), cause).config().map(id -> new BusinessId(id.value()))
                : Optional.of(named);
    }

    private Answer answer(Key key, Cause cause) {
        Instant now = clock.instant();
        Answer answer = remembered.get(key);
        if (answer == null || !now.isBefore(answer.asked().plus(FRESH))) {
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            answer = ask(key, now, cause);
            remembered.put(key, answer);
        }
        return answer;
    }

    private Answer ask(Key key, Instant now, Cause cause) {
        Optional<BusinessConfigId> id = key.business() == null ? oldestActive(cause) : idOf(key.business());
        return new Answer(id, versions(id, cause), now);
    }

    private List<Version> versions(Optional<BusinessConfigId> id, Cause cause) {
        try {
            return id.map(config -> orders.ask(
                                    new ListBusinessConfigVersions(config), BusinessConfigVersions.class, cause)
                            .versions())
                    .orElse(List.of());
        } catch (Rejected refused) {
            if (Rejected.is(refused, BusinessConfigRejection.CONFIG_NOT_FOUND)) {
                return List.of();
            }
            throw refused;
        }
    }

    private Optional<BusinessConfigId> oldestActive(Cause cause) {
        BusinessConfigPage oldestFirst =
                orders.ask(new ListBusinessConfigs(true, 1, 1), BusinessConfigPage.class, cause);
        return oldestFirst.configs().stream().findFirst().map(BusinessConfigView::id);
    }

    /** A call may name a business that is configured elsewhere. */
    private static Optional<BusinessConfigId> idOf(BusinessId business) {
        try {
            return Optional.of(BusinessConfigId.parse(business.value()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
