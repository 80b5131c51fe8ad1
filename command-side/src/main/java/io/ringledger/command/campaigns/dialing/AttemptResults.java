package io.ringledger.command.campaigns.dialing;

import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallOutcome;

/** What a call's end says of the attempt that it was. */
final class AttemptResults {
    private AttemptResults() {}

    static AttemptOutcome of(CallOutcome outcome, OpenAttempt attempt) {
        return switch (outcome) {
            case COMPLETED -> answered(attempt);
            case BUSY -> AttemptOutcome.BUSY;
            case NO_ANSWER -> AttemptOutcome.NO_ANSWER;
            case CANCELED, FAILED, REFUSED_BY_CARRIER -> AttemptOutcome.FAILED;
            case INVALID_NUMBER -> AttemptOutcome.INVALID_NUMBER;
            case SUPPRESSED -> AttemptOutcome.SUPPRESSED;
            case FORBIDDEN_BY_RULE -> AttemptOutcome.FORBIDDEN_BY_RULE;
            case OUTCOME_UNKNOWN -> AttemptOutcome.UNKNOWN;
        };
    }

    /** Where agents talk, a person who was given to none of them was abandoned, however that came about. */
    private static AttemptOutcome answered(OpenAttempt attempt) {
        if (isMachine(attempt)) {
            return AttemptOutcome.MACHINE;
        }
        return attempt.floorId() == null || attempt.reception() == Reception.AGENT
                ? AttemptOutcome.REACHED
                : AttemptOutcome.ABANDONED;
    }

    static boolean isMachine(OpenAttempt attempt) {
        return attempt.answeredBy() == AnsweredBy.MACHINE || attempt.answeredBy() == AnsweredBy.FAX;
    }
}
