package io.ringledger.pacing.simulation.generated;

import io.ringledger.pacing.simulation.Attempts;
import io.ringledger.pacing.simulation.DayPlan;
import io.ringledger.pacing.simulation.Mix;
import io.ringledger.pacing.simulation.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Days of eight hours that never were. People come within the first three minutes, have half an hour of lunch and two
 * breaks of ten minutes at times of their own, and leave at the end; the answer rate has a level for each day, a curve
 * over the day and a wander from quarter to quarter of an hour. The n-th lead of a day is the same whatever method dials
 * it, but whether somebody answers depends on when.
 */
final class GeneratedDays {
    static final int SECONDS = 8 * 3_600;
    private static final Instant FIRST = Instant.parse("2026-06-01T09:00:00Z");
    private static final int QUARTER_HOUR = 900;
    /** Agents stay until the last calls have been answered or not. */
    private static final int LAST_CALLS = 30;

    private final Scenario scenario;
    private final long seed;
    private final People people;

    GeneratedDays(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed = seed;
        people = new People(scenario.talkSeconds());
    }

    DayPlan plan(int day) {
        SplittableRandom random = random(day, 1);
        List<Presence> presences = new ArrayList<>();
        for (int agent = 0; agent < scenario.agents(); agent++) {
            int from = random.nextInt(180);
            for (int[] pause : pauses(random)) {
                presences.add(new Presence(agent, from, pause[0]));
                from = pause[0] + pause[1];
            }
            presences.add(new Presence(agent, from, SECONDS));
        }
        return new DayPlan(FIRST.plus(Duration.ofDays(day)), SECONDS - LAST_CALLS, presences);
    }

    private static int[][] pauses(SplittableRandom random) {
        return new int[][] {
            {5_400 + random.nextInt(3_600), 600},
            {12_600 + random.nextInt(3_600), 1_800},
            {20_700 + random.nextInt(3_600), 600}
        };
    }

    Attempts attempts(int day) {
        double[] rates = rates(random(day, 2));
        SplittableRandom leads = random(day, 3);
        return second -> people.attempt(leads.nextLong(), rates[second / QUARTER_HOUR]);
    }

    private double[] rates(SplittableRandom random) {
        double level = scenario.answerRate() * Math.exp(0.12 * random.nextGaussian() - 0.0072);
        double[] rates = new double[SECONDS / QUARTER_HOUR + 1];
        double wander = 0;
        for (int i = 0; i < rates.length; i++) {
            wander = 0.8 * wander + 0.06 * random.nextGaussian();
            double curve = 1 + 0.2 * Math.cos(2 * Math.PI * i / (rates.length - 1));
            rates[i] = Math.clamp(level * curve * Math.exp(wander), 0.01, 0.9);
        }
        return rates;
    }

    private SplittableRandom random(int day, int purpose) {
        return new SplittableRandom(Mix.mix(Mix.mix(seed) + 1_000L * day + purpose));
    }
}
