package io.ringledger.gateway;

import io.ringledger.api.config.BusinessConfigCommand;
import io.ringledger.api.config.BusinessConfigCommand.CreateBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.DeleteBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.RevertBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.ReviseBusinessConfig;
import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery;
import io.ringledger.api.config.BusinessConfigQuery.FindBusinessConfig;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.api.config.BusinessConfigRejection;
import io.ringledger.api.config.BusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigVersions.Version;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Business configurations of the one tenant there is in the gateway's tests. */
final class FakeConfigs {
    private final Map<BusinessConfigId, List<Version>> configs = Collections.synchronizedMap(new LinkedHashMap<>());

    void clear() {
        configs.clear();
    }

    void handle(BusinessConfigCommand command) {
        switch (command) {
            case CreateBusinessConfig create -> {
                configs.put(create.configId(), new ArrayList<>());
                add(create.configId(), create.profile(), null, create.at());
            }
            case ReviseBusinessConfig revise -> add(revise.configId(), revise.profile(), null, revise.at());
            case RevertBusinessConfig revert ->
                add(
                        revert.configId(),
                        version(revert.configId(), revert.version()).profile(),
                        revert.version(),
                        revert.at());
            case DeleteBusinessConfig delete -> configs.remove(delete.configId());
        }
    }

    Object answer(BusinessConfigQuery query) {
        return switch (query) {
            case FindBusinessConfig find -> view(find.configId());
            case ListBusinessConfigs list ->
                page(configs.keySet().stream()
                        .map(this::view)
                        .filter(config -> list.active() == null
                                || list.active() == config.profile().active())
                        .toList());
            case ListBusinessConfigVersions list ->
                new BusinessConfigVersions(
                        List.copyOf(versions(list.configId())).reversed());
        };
    }

    private void add(BusinessConfigId id, BusinessProfile profile, @Nullable Integer revertedTo, Instant at) {
        List<Version> versions = versions(id);
        versions.add(new Version(versions.size() + 1, profile, revertedTo, "user_1", at));
    }

    private BusinessConfigView view(BusinessConfigId id) {
        List<Version> versions = versions(id);
        Version current = versions.getLast();
        return new BusinessConfigView(
                id,
                current.number(),
                current.profile(),
                versions.getFirst().from(),
                current.from(),
                current.number() - 1L);
    }

    private static BusinessConfigPage page(List<BusinessConfigView> all) {
        return new BusinessConfigPage(all, all.size());
    }

    private Version version(BusinessConfigId id, int number) {
        List<Version> versions = versions(id);
        if (number < 1 || number > versions.size()) {
            throw new Rejected(BusinessConfigRejection.CONFIG_VERSION_NOT_FOUND, "no such version");
        }
        return versions.get(number - 1);
    }

    private List<Version> versions(BusinessConfigId id) {
        List<Version> versions = configs.get(id);
        if (versions == null) {
            throw new Rejected(BusinessConfigRejection.CONFIG_NOT_FOUND, "no such configuration");
        }
        return versions;
    }
}
