package io.ringledger.command.requests;

import io.ringledger.platform.personal.AnswerKeys;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes unreadable what was answered so long ago that nobody may ask for it again. */
final class AnswerTidy {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerTidy.class);

    private final AnswerKeys keys;
    private final Clock clock;

    AnswerTidy(AnswerKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Never throws: a scheduler would stop calling. */
    void tidy() {
        try {
            keys.destroyOld(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("the keys of old answers are destroyed later: {}", e.getMessage());
        }
    }
}
