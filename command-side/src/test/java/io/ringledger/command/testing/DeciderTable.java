package io.ringledger.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.rejections.Rejected;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/**
 * Rules as a table: a row for each command, and in it a cell for each state. A cell names the events in order, or is
 * {@code .} for none, or {@code !} and the code of the refusal.
 */
public final class DeciderTable {
    private DeciderTable() {}

    /**
     * Compares one row.
     *
     * @param row the command's name, then a cell for each state
     * @param states in the order of the columns
     */
    public static <S, C> void check(
            ArgumentsAccessor row, Map<String, S> states, Map<String, C> commands, BiFunction<S, C, List<?>> decide) {
        C command = Objects.requireNonNull(commands.get(row.getString(0)), row.getString(0));
        assertThat(row.size()).as("cells of %s", row.getString(0)).isEqualTo(states.size() + 1);
        int column = 1;
        for (Map.Entry<String, S> state : states.entrySet()) {
            assertThat(outcome(() -> decide.apply(state.getValue(), command)))
                    .as("%s, %s", row.getString(0), state.getKey())
                    .isEqualTo(row.getString(column++));
        }
    }

    private static String outcome(Supplier<List<?>> decided) {
        try {
            String events = decided.get().stream()
                    .map(event -> event.getClass().getSimpleName())
                    .collect(Collectors.joining(" "));
            return events.isEmpty() ? "." : events;
        } catch (Rejected refused) {
            return "!" + refused.rejection().code();
        }
    }
}
