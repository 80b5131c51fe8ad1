package io.ringledger.pacing.simulation.comparison;

import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.vocabulary.PacingReason;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * The adaptive method that VICIdial documents: every second sample of agents and waiting calls, every fifteen seconds a
 * new level of lines for each agent. Keeps its level between decisions, unlike our methods.
 */
public final class AdaptiveLevel implements PacingMethod {
    private static final int SAMPLE = 2;
    private static final int ADAPT = 15;
    private static final int CALLS_BEFORE_LIMIT = 50;

    /** What is done with the level while the day's limit is exceeded. */
    public enum Over {
        /** back to one line for each agent */
        HARD_LIMIT,
        /** half of it */
        AVERAGE,
        /** less, the nearer the day's end is; in hours written as numbers (2100 - 1630 = 470), over 1000 */
        TAPERED
    }

    /**
     * What a call center can choose.
     *
     * @param over what happens over the limit
     * @param intensity percent by which it rises faster and falls slower
     * @param target calls that shall wait; negative: agents
     * @param dayLimit abandoned share of one day
     * @param most highest level
     * @param wrapUpCounts whether lines are made of agents who wrap up, too
     */
    public record Setting(
            Over over, int intensity, double target, double dayLimit, double most, boolean wrapUpCounts) {}

    private final Setting setting;
    private double level = 1;
    private double difference;
    private double agents;
    private int samples;
    private long seconds;

    public AdaptiveLevel(Setting setting) {
        this.setting = setting;
    }

    @Override
    public PacingDecision decide(Seen seen) {
        seconds++;
        if (seconds % SAMPLE == 0) {
            difference += seen.team().waiting() - seen.answersWaiting();
            agents += LinesPerAgent.agents(seen, setting.wrapUpCounts());
            samples++;
        }
        if (seconds % ADAPT == 0) {
            adapt(seen);
        }
        int missing = LinesPerAgent.missing(seen, level, setting.wrapUpCounts());
        return PacingDecision.within(seen, missing, PacingReason.RATIO_REACHED);
    }

    private void adapt(Seen seen) {
        if (agents > 0) {
            double step = (difference + setting.target() * samples) / agents;
            double intensity = setting.intensity() / 100.0;
            level *= Math.max(0, 1 + step * (step > 0 ? 1 + intensity : 1 - intensity));
        }
        if (seen.today().live() > CALLS_BEFORE_LIMIT && seen.today().abandonment() > setting.dayLimit()) {
            level = overLimit(seen);
        }
        level = Math.clamp(level, 1, setting.most());
        difference = 0;
        agents = 0;
        samples = 0;
    }

    private double overLimit(Seen seen) {
        return switch (setting.over()) {
            case HARD_LIMIT -> 1;
            case AVERAGE -> level / 2;
            case TAPERED -> level * Math.clamp((1_700 - clock(seen)) / 1_000.0, 0, 1);
        };
    }

    private static int clock(Seen seen) {
        ZonedDateTime time = seen.at().atZone(ZoneOffset.UTC);
        return time.getHour() * 100 + time.getMinute();
    }
}
