package io.ringledger.gateway;

import io.ringledger.api.suppression.DncFigures;
import io.ringledger.api.suppression.DncLog;
import io.ringledger.api.suppression.DncSizes;
import io.ringledger.api.suppression.ListedNumbers;
import io.ringledger.api.suppression.ListedNumbers.Listed;
import io.ringledger.api.suppression.NumberGateCommand;
import io.ringledger.api.suppression.NumberGateCommand.RemoveSuppression;
import io.ringledger.api.suppression.NumberGateCommand.RemoveWhitelisting;
import io.ringledger.api.suppression.NumberGateCommand.SuppressNumber;
import io.ringledger.api.suppression.NumberGateCommand.WhitelistNumber;
import io.ringledger.api.suppression.NumberStandings;
import io.ringledger.api.suppression.RegistryCommand;
import io.ringledger.api.suppression.SuppressionQuery;
import io.ringledger.api.suppression.SuppressionQuery.ListDncEntries;
import io.ringledger.api.suppression.SuppressionQuery.ListNumbers;
import io.ringledger.api.suppression.SuppressionQuery.ListRegistries;
import io.ringledger.api.suppression.SuppressionQuery.LookUpNumbers;
import io.ringledger.api.suppression.SuppressionQuery.MeasureDnc;
import io.ringledger.api.suppression.SuppressionQuery.SummarizeDnc;
import io.ringledger.vocabulary.GateId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The own list of the one tenant there is in the gateway's tests: what was said of a number last holds. */
final class FakeSuppression {
    private final Map<GateId, Listed> numbers = new ConcurrentHashMap<>();
    private final FakeRegistries registries = new FakeRegistries();

    void clear() {
        numbers.clear();
        registries.clear();
    }

    int handle(RegistryCommand command) {
        return registries.handle(command);
    }

    void handle(NumberGateCommand command) {
        GateId gate = command.gateId();
        switch (command) {
            case SuppressNumber c -> numbers.put(gate, new Listed(gate, List.of(c.reason()), null, List.of()));
            case WhitelistNumber c -> numbers.put(gate, new Listed(gate, List.of(), c.ground(), List.of()));
            case RemoveSuppression ignored -> numbers.remove(gate);
            case RemoveWhitelisting ignored -> numbers.remove(gate);
            default -> throw new IllegalArgumentException("no gateway sends " + command);
        }
    }

    Object answer(SuppressionQuery query) {
        return switch (query) {
            case LookUpNumbers asked ->
                new ListedNumbers(
                        asked.numbers().stream()
                                .map(numbers::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        List.of());
            case ListNumbers ignored -> new NumberStandings(List.of(), 0);
            case ListDncEntries ignored -> new DncLog(List.of(), 0);
            case SummarizeDnc ignored -> new DncFigures(Map.of(), Map.of());
            case MeasureDnc ignored -> new DncSizes(0, 0, List.of());
            case ListRegistries ignored -> registries.obtained();
        };
    }
}
