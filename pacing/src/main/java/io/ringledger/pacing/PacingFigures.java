package io.ringledger.pacing;

/**
 * What a decision saw and computed, for whoever asks later.
 *
 * @param agents logged in and not on a break
 * @param waiting of them, could take a call
 * @param talking of them
 * @param wrappingUp of them
 * @param dialling calls nobody had answered yet
 * @param answersWaiting people waiting for an agent
 * @param answerRate share of dials answered by a person, as taken for this decision
 * @param agentsExpected agents who will be free about when a call begun now is answered; those who wait included
 * @param answersExpected calls on their way that will be answered by then
 * @param risk probability that one more call would leave somebody who answers without an agent; where it is above what
 *     is tolerated, it is at least this
 * @param riskTolerated what that probability may be now
 * @param abandonmentsLeft abandoned calls that the limit still allows; negative when it is exceeded
 * @param liveAnswers over 30 days
 * @param abandoned of them
 */
public record PacingFigures(
        int agents,
        int waiting,
        int talking,
        int wrappingUp,
        int dialling,
        int answersWaiting,
        double answerRate,
        double agentsExpected,
        double answersExpected,
        double risk,
        double riskTolerated,
        double abandonmentsLeft,
        long liveAnswers,
        long abandoned) {

    /** For the methods that compute nothing. */
    public static PacingFigures of(Seen seen) {
        return of(seen, Forecast.NONE);
    }

    public static PacingFigures of(Seen seen, Forecast forecast) {
        Team team = seen.team();
        return new PacingFigures(
                team.size(),
                team.waiting(),
                team.talking().total(),
                team.wrappingUp().total(),
                seen.dialling().total(),
                seen.answersWaiting(),
                seen.answerRate(),
                forecast.agents(),
                forecast.answers(),
                forecast.risk(),
                forecast.tolerated(),
                seen.limits().abandonment() * seen.month().live() - seen.month().abandoned(),
                seen.month().live(),
                seen.month().abandoned());
    }

    /** The computed part: see the fields of the same names. */
    public record Forecast(double agents, double answers, double risk, double tolerated) {
        public static final Forecast NONE = new Forecast(0, 0, 0, 0);
    }
}
