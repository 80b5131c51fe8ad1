package io.ringledger.pacing.simulation.comparison;

import io.ringledger.pacing.PacingLimits;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.modes.RatioPacing;
import io.ringledger.pacing.predictive.PredictivePacing;
import io.ringledger.pacing.simulation.generated.CampaignSimulation;
import io.ringledger.pacing.simulation.generated.Scenario;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * A method with one setting.
 *
 * @param name of the setting, for the table
 * @param method made anew for each campaign, since some keep something
 * @param ratio where the method looks at it
 */
record Candidate(String name, Supplier<PacingMethod> method, double ratio) {
    /** Lines and calls are no limit here: what is compared is the method. */
    private static final PacingLimits LIMITS = PacingLimits.of(1_000_000, 1_000_000);

    static Candidate perWaitingAgent(double ratio) {
        return new Candidate(text("%.2f a waiting agent", ratio), RatioPacing::new, ratio);
    }

    static Candidate perAgent(double level) {
        return new Candidate(text("%.2f an agent", level), () -> new LinesPerAgent(level, false), 1);
    }

    static Candidate perAgentWrapUpToo(double level) {
        return new Candidate(text("%.2f an agent, wrap-up too", level), () -> new LinesPerAgent(level, true), 1);
    }

    static Candidate predictive() {
        return new Candidate("the same in every row", PredictivePacing::new, 1);
    }

    static Candidate adaptive(AdaptiveLevel.Setting setting) {
        String name = text(
                "%s, intensity %d, target %.1f, day %.2f %%, most %.1f%s",
                setting.over(),
                setting.intensity(),
                setting.target(),
                100 * setting.dayLimit(),
                setting.most(),
                setting.wrapUpCounts() ? ", wrap-up too" : "");
        return new Candidate(name, () -> new AdaptiveLevel(setting), 1);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    Score score(Scenario scenario, LongStream seeds, int days) {
        return Score.of(seeds.mapToObj(
                        seed -> CampaignSimulation.run(scenario, seed, days, method.get(), LIMITS.withRatio(ratio)))
                .toList());
    }
}
