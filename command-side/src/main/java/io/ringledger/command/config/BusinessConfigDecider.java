package io.ringledger.command.config;

import io.ringledger.api.config.BusinessConfigCommand;
import io.ringledger.api.config.BusinessConfigCommand.CreateBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.DeleteBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.RevertBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.ReviseBusinessConfig;
import io.ringledger.api.config.BusinessConfigRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.config.BusinessConfigState.Deleted;
import io.ringledger.command.config.BusinessConfigState.Missing;
import io.ringledger.command.config.BusinessConfigState.Present;
import io.ringledger.events.config.BusinessConfigCreated;
import io.ringledger.events.config.BusinessConfigDeleted;
import io.ringledger.events.config.BusinessConfigEvent;
import io.ringledger.events.config.BusinessConfigReverted;
import io.ringledger.events.config.BusinessConfigRevised;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import java.util.List;

/** What becomes of a command at a business configuration. */
final class BusinessConfigDecider {
    private BusinessConfigDecider() {}

    static List<BusinessConfigEvent> decide(BusinessConfigState state, BusinessConfigCommand command) {
        return switch (command) {
            case CreateBusinessConfig c -> create(state, c);
            case ReviseBusinessConfig c -> revise(present(state, c.configId()), c);
            case RevertBusinessConfig c -> revert(present(state, c.configId()), c);
            case DeleteBusinessConfig c -> delete(state, c);
        };
    }

    private static List<BusinessConfigEvent> create(BusinessConfigState state, CreateBusinessConfig c) {
        return switch (state) {
            case Missing _ -> List.of(new BusinessConfigCreated(c.configId(), c.profile(), c.at()));
            case Present _, Deleted _ -> List.of();
        };
    }

    private static List<BusinessConfigEvent> revise(Present present, ReviseBusinessConfig c) {
        return c.profile().equals(present.current())
                ? List.of()
                : List.of(new BusinessConfigRevised(c.configId(), present.nextVersion(), c.profile(), c.at()));
    }

    private static List<BusinessConfigEvent> revert(Present present, RevertBusinessConfig c) {
        if (c.version() < 1 || c.version() > present.versions().size()) {
            throw new Rejected(BusinessConfigRejection.CONFIG_VERSION_NOT_FOUND, "no version " + c.version());
        }
        BusinessProfile old = present.versions().get(c.version() - 1);
        return old.equals(present.current())
                ? List.of()
                : List.of(new BusinessConfigReverted(c.configId(), present.nextVersion(), c.version(), old, c.at()));
    }

    private static List<BusinessConfigEvent> delete(BusinessConfigState state, DeleteBusinessConfig c) {
        return switch (state) {
            case Present _ -> List.of(new BusinessConfigDeleted(c.configId(), c.at()));
            case Deleted _ -> List.of();
            case Missing _ -> throw notFound(c.configId());
        };
    }

    private static Present present(BusinessConfigState state, BusinessConfigId id) {
        return switch (state) {
            case Present present -> present;
            case Missing _, Deleted _ -> throw notFound(id);
        };
    }

    static Rejected notFound(BusinessConfigId id) {
        return new Rejected(BusinessConfigRejection.CONFIG_NOT_FOUND, "no configuration " + id);
    }
}
