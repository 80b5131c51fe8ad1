package io.ringledger.pacing.simulation.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The best fixed ratio, of three ways to count: for each agent who waits, for each who waits or talks, for each who is
 * logged in. Found by halving, since more calls always mean more abandoned ones.
 */
record FixedRatioSearch(BaselineSearch search) {
    private static final double MOST = 40;
    private static final double STEP = 1.025;

    Candidate best() {
        return Stream.<DoubleFunction<Candidate>>of(
                        Candidate::perWaitingAgent, Candidate::perAgent, Candidate::perAgentWrapUpToo)
                .map(this::mostThatKeeps)
                .max(Comparator.comparingDouble(search::merit))
                .orElseThrow();
    }

    private Candidate mostThatKeeps(DoubleFunction<Candidate> family) {
        List<Candidate> grid = IntStream.iterate(0, i -> Math.pow(STEP, i) <= MOST, i -> i + 1)
                .mapToObj(i -> family.apply(Math.pow(STEP, i)))
                .toList();
        int low = 0;
        int high = grid.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (search.roughlyKeeps(grid.get(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return search.firstThatKeeps(
                grid.subList(0, Math.min(low + 3, grid.size())).reversed());
    }
}
