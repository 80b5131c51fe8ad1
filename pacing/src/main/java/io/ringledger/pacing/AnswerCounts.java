package io.ringledger.pacing;

/**
 * Calls that a person answered, over some time.
 *
 * @param live all of them
 * @param abandoned those for whom no agent was there within two seconds
 */
public record AnswerCounts(long live, long abandoned) {
    public static final AnswerCounts NONE = new AnswerCounts(0, 0);

    public AnswerCounts {
        if (abandoned < 0 || abandoned > live) {
            throw new IllegalArgumentException("abandoned calls are some of the live answers");
        }
    }

    /** 0 to 1; 0 where nobody has answered. */
    public double abandonment() {
        return live == 0 ? 0 : (double) abandoned / live;
    }

    public AnswerCounts plus(AnswerCounts other) {
        return new AnswerCounts(live + other.live, abandoned + other.abandoned);
    }

    public AnswerCounts minus(AnswerCounts other) {
        return new AnswerCounts(live - other.live, abandoned - other.abandoned);
    }
}
