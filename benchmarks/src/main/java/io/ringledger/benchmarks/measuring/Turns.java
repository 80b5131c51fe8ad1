package io.ringledger.benchmarks.measuring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two sides by turns, A, B, A, B: what the machine does meanwhile meets both. */
public record Turns(Series first, Series second) {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    /** One side of a ratio. */
    @FunctionalInterface
    public interface Side {
        /** Works for so long and says the figure. */
        double measure(Duration time) throws Exception;
    }

    /** Warms both sides up, then takes the rounds. */
    public static Turns of(Settings settings, Side first, Side second) throws Exception {
        if (settings.warmup() > 0) {
            first.measure(settings.warmUp());
            second.measure(settings.warmUp());
        }
        List<Double> firsts = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            firsts.add(first.measure(settings.round()));
            seconds.add(second.measure(settings.round()));
            LOG.info("round {}: {} and {}", round, firsts.getLast(), seconds.getLast());
        }
        return new Turns(new Series(firsts), new Series(seconds));
    }

    public Series ratio() {
        return first.over(second);
    }
}
