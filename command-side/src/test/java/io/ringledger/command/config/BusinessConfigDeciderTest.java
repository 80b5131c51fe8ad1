package io.ringledger.command.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.config.BusinessConfigCommand;
import io.ringledger.api.config.BusinessConfigCommand.CreateBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.DeleteBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.RevertBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.ReviseBusinessConfig;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.config.BusinessConfigEvent;
import io.ringledger.events.config.BusinessConfigReverted;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import io.ringledger.vocabulary.BusinessSettings;
import io.ringledger.vocabulary.BusinessSettings.Ai;
import io.ringledger.vocabulary.BusinessSettings.Escalation;
import io.ringledger.vocabulary.BusinessSettings.KnowledgeBase;
import io.ringledger.vocabulary.BusinessSettings.QualityAssurance;
import io.ringledger.vocabulary.BusinessSettings.Voice;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessConfigDeciderTest {
    private static final BusinessConfigId ID = BusinessConfigId.of(7);
    private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");
    private static final BusinessProfile FIRST = profile("Acme");
    private static final BusinessProfile SECOND = profile("Acme & Sons");

    private static final Map<String, BusinessConfigCommand> COMMANDS = Map.of(
            "create", new CreateBusinessConfig(ID, FIRST, AT),
            "revise", new ReviseBusinessConfig(ID, profile("Acme Ltd"), AT),
            "revise, no news", new ReviseBusinessConfig(ID, SECOND, AT),
            "revert to 1", new RevertBusinessConfig(ID, 1, AT),
            "revert to 2", new RevertBusinessConfig(ID, 2, AT),
            "revert to 0", new RevertBusinessConfig(ID, 0, AT),
            "delete", new DeleteBusinessConfig(ID, AT));

    private static final Map<String, BusinessConfigState> STATES = states();

    private static Map<String, BusinessConfigState> states() {
        Map<String, BusinessConfigState> states = new LinkedHashMap<>();
        states.put("missing", new BusinessConfigState.Missing());
        states.put("created", new BusinessConfigState.Present(List.of(FIRST)));
        states.put("revised", new BusinessConfigState.Present(List.of(FIRST, SECOND)));
        states.put("deleted", new BusinessConfigState.Deleted());
        return states;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command       | missing               | created                   | revised                | deleted
            create          | BusinessConfigCreated | .                         | .                      | .
            revise          | !CONFIG_NOT_FOUND     | BusinessConfigRevised     | BusinessConfigRevised  | !CONFIG_NOT_FOUND
            revise, no news | !CONFIG_NOT_FOUND     | BusinessConfigRevised     | .                      | !CONFIG_NOT_FOUND
            revert to 1     | !CONFIG_NOT_FOUND     | .                         | BusinessConfigReverted | !CONFIG_NOT_FOUND
            revert to 2     | !CONFIG_NOT_FOUND     | !CONFIG_VERSION_NOT_FOUND | .                      | !CONFIG_NOT_FOUND
            revert to 0     | !CONFIG_NOT_FOUND     | !CONFIG_VERSION_NOT_FOUND | !CONFIG_VERSION_NOT_FOUND | !CONFIG_NOT_FOUND
            delete          | !CONFIG_NOT_FOUND     | BusinessConfigDeleted     | BusinessConfigDeleted  | .
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, BusinessConfigDecider::decide);
    }

    @Test
    void everyCommandStandsInTheTable() {
        assertThat(COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(BusinessConfigCommand.class.getPermittedSubclasses());
        assertThat(STATES.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(BusinessConfigState.class.getPermittedSubclasses());
    }

    @Test
    void aRevertIsANewVersionThatCanBeRevertedToo() {
        BusinessConfigState state = STATES.get("revised");
        for (int version : List.of(1, 2, 3)) {
            for (BusinessConfigEvent event : BusinessConfigDecider.decide(
                    Objects.requireNonNull(state), new RevertBusinessConfig(ID, version, AT))) {
                state = BusinessConfigState.evolve(state, event);
            }
        }
        assertThat(state).isEqualTo(new BusinessConfigState.Present(List.of(FIRST, SECOND, FIRST, SECOND, FIRST)));
        assertThat(BusinessConfigDecider.decide(
                        Objects.requireNonNull(STATES.get("revised")), new RevertBusinessConfig(ID, 1, AT)))
                .containsExactly(new BusinessConfigReverted(ID, 3, 1, FIRST, AT));
    }

    private static BusinessProfile profile(String name) {
        return new BusinessProfile(
                name,
                "retail",
                new BusinessSettings(
                        new Ai("model-1", 0.7, "Be kind."),
                        new Voice("en-US", "alice", 0.5),
                        new KnowledgeBase(true, 5, 0.7),
                        new QualityAssurance(true, true, true, 0.6),
                        new Escalation(true, List.of(), true)),
                true);
    }
}
