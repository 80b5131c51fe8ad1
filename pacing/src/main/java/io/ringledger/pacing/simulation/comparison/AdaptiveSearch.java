package io.ringledger.pacing.simulation.comparison;

import io.ringledger.pacing.simulation.comparison.AdaptiveLevel.Over;
import io.ringledger.pacing.simulation.comparison.AdaptiveLevel.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The best setting of the adaptive method: its settings are gone through one after the other, twice. */
record AdaptiveSearch(BaselineSearch search) {
    private static final Setting START = new Setting(Over.AVERAGE, 0, -1, 0.03, 20, false);
    private static final int FINALISTS = 12;

    private static final List<List<UnaryOperator<Setting>>> DIALS = List.of(
            Stream.of(true, false).map(AdaptiveSearch::wrapUpCounts).toList(),
            DoubleStream.of(1, 0, -0.5, -1, -1.5, -2, -3, -4, -6, -8, -12, -16, -24)
                    .mapToObj(AdaptiveSearch::target)
                    .toList(),
            DoubleStream.of(0.03, 0.0275, 0.025, 0.02)
                    .mapToObj(AdaptiveSearch::dayLimit)
                    .toList(),
            DoubleStream.of(1.2, 1.5, 2, 3, 4, 6, 10, 20)
                    .mapToObj(AdaptiveSearch::most)
                    .toList(),
            Stream.of(Over.values()).map(AdaptiveSearch::over).toList(),
            IntStream.of(-80, -40, 0, 40).mapToObj(AdaptiveSearch::intensity).toList());

    Candidate best() {
        Map<String, Candidate> tried = new LinkedHashMap<>();
        Setting best = START;
        for (int round = 0; round < 2; round++) {
            for (List<UnaryOperator<Setting>> dial : DIALS) {
                best = best(best, dial, tried);
            }
        }
        List<Candidate> finalists = new ArrayList<>(tried.values());
        finalists.sort(Comparator.comparingDouble(search::merit).reversed());
        return search.firstThatKeeps(finalists.subList(0, Math.min(FINALISTS, finalists.size())));
    }

    private Setting best(Setting start, List<UnaryOperator<Setting>> dial, Map<String, Candidate> tried) {
        return Stream.concat(Stream.of(start), dial.stream().map(turn -> turn.apply(start)))
                .max(Comparator.comparingDouble(setting -> {
                    Candidate candidate = Candidate.adaptive(setting);
                    tried.putIfAbsent(candidate.name(), candidate);
                    return search.merit(candidate);
                }))
                .orElse(start);
    }

    private static UnaryOperator<Setting> target(double calls) {
        return s -> new Setting(s.over(), s.intensity(), calls, s.dayLimit(), s.most(), s.wrapUpCounts());
    }

    private static UnaryOperator<Setting> wrapUpCounts(boolean counts) {
        return s -> new Setting(s.over(), s.intensity(), s.target(), s.dayLimit(), s.most(), counts);
    }

    private static UnaryOperator<Setting> dayLimit(double limit) {
        return s -> new Setting(s.over(), s.intensity(), s.target(), limit, s.most(), s.wrapUpCounts());
    }

    private static UnaryOperator<Setting> most(double level) {
        return s -> new Setting(s.over(), s.intensity(), s.target(), s.dayLimit(), level, s.wrapUpCounts());
    }

    private static UnaryOperator<Setting> over(Over over) {
        return s -> new Setting(over, s.intensity(), s.target(), s.dayLimit(), s.most(), s.wrapUpCounts());
    }

    private static UnaryOperator<Setting> intensity(int percent) {
        return s -> new Setting(s.over(), percent, s.target(), s.dayLimit(), s.most(), s.wrapUpCounts());
    }
}
