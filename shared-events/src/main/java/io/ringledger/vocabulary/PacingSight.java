package io.ringledger.vocabulary;

/**
 * What a decision to dial saw and computed.
 *
 * @param agents on the floor, and not on a break
 * @param waiting of them, could take a call
 * @param talking of them
 * @param wrappingUp of them
 * @param dialling calls that nobody had answered yet
 * @param answersWaiting people who had picked up and were not with an agent yet
 * @param answerRate share of dials answered by a person, as taken for the decision, 0 to 1
 * @param agentsExpected agents who will be free about when a call begun now is answered; 0 where nothing was predicted
 * @param answersExpected calls on their way that will be answered by then; 0 where nothing was predicted
 * @param risk probability that one more call would leave somebody who answers without an agent, 0 to 1
 * @param riskTolerated what that probability might be, 0 to 1
 * @param abandonmentsLeft abandoned calls that the limit still allowed; negative where it was exceeded
 * @param liveAnswers over 30 days
 * @param abandoned of them
 */
public record PacingSight(
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
        long abandoned) {}
