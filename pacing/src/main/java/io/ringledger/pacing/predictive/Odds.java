package io.ringledger.pacing.predictive;

/**
 * Sums of independent chances. A sum is taken for a binomial distribution of the same mean and variance, with a number of
 * trials that need not be whole; large ones for a normal distribution. Both are quick and, for the few agents and calls
 * of a moment, near enough: what is decided is which of two situations is riskier.
 */
final class Odds {
    private static final double MANY = 12;
    private static final double NEARLY_SURE = 0.999;

    private Odds() {}

    /**
     * Probability that no agent is left for one more who answers.
     *
     * @param spare agents who wait beyond the answers that wait already
     * @param free mean of the agents who become free, and the sum of their squared chances
     * @param answers mean of the other answers, and the sum of their squared chances
     */
    static double tooFew(int spare, double free, double freeSquares, double answers, double answerSquares) {
        if (spare > 0 && answers <= 0) {
            return 0;
        }
        double variance = free - freeSquares + answers - answerSquares;
        if (free + answers > MANY && variance > 1) {
            return normal((answers - free - spare + 0.5) / Math.sqrt(variance));
        }
        return exactly(spare, free, freeSquares, answers, answerSquares);
    }

    /** Sums over the number of agents who become free. */
    private static double exactly(int spare, double free, double freeSquares, double answers, double answerSquares) {
        double freeChance = chance(free, freeSquares);
        double freeTrials = freeChance == 0 ? 0 : free / freeChance;
        double chance = chance(answers, answerSquares);
        double trials = chance == 0 ? 0 : answers / chance;
        double freed = Math.exp(freeTrials * Math.log(1 - freeChance));
        double answered = Math.exp(trials * Math.log(1 - chance));
        double freeOdds = freeChance / (1 - freeChance);
        double odds = chance / (1 - chance);
        double below = 0;
        int next = 0;
        double sum = 0;
        for (int k = 0; freed > 1e-7 || k < free; k++) {
            for (; next < spare + k; next++) {
                below += answered;
                answered *= Math.max(0, trials - next) / (next + 1) * odds;
            }
            sum += freed * Math.max(0, 1 - below);
            freed *= Math.max(0, freeTrials - k) / (k + 1) * freeOdds;
        }
        return Math.min(1, sum);
    }

    private static double chance(double mean, double squares) {
        return mean <= 0 ? 0 : Math.min(NEARLY_SURE, squares / mean);
    }

    /** Distribution function of the standard normal distribution (Abramowitz and Stegun 26.2.17). */
    static double normal(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double tail = t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
                * Math.exp(-x * x / 2)
                / Math.sqrt(2 * Math.PI);
        return x < 0 ? tail : 1 - tail;
    }
}
