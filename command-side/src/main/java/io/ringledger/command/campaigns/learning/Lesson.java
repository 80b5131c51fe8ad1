package io.ringledger.command.campaigns.learning;

import io.ringledger.pacing.learning.Experience;

/**
 * What one event has taught. Holds nothing personal.
 *
 * @param id the same for the same event, however often it comes
 * @param second of the epoch at which it was so
 * @param seconds that it took
 */
record Lesson(String id, Kind kind, long second, int seconds) {
    /** What took so long. */
    enum Kind {
        /** from the beginning of an attempt until a person picked up */
        ANSWERED,
        /** from the beginning of an attempt to any other end */
        UNANSWERED,
        /** a talk */
        TALKED,
        /** what came after it */
        WRAPPED_UP
    }

    void teach(Experience experience) {
        switch (kind) {
            case ANSWERED -> experience.answered(second, seconds);
            case UNANSWERED -> experience.notAnswered(second, seconds, 1);
            case TALKED -> experience.talked(seconds);
            case WRAPPED_UP -> experience.wrappedUp(seconds);
        }
    }
}
