package io.ringledger.query.audit;

import io.ringledger.api.audit.AuditSummary.Tally;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was done, to what kind of thing, and whether it came about.
 *
 * @param action one word
 * @param resource one word
 */
record Doing(String action, String resource, boolean succeeded) {
    private static final String SUCCESS = "success";
    private static final String FAILURE = "failure";
    private static final String ANY = "[^ ]+";

    /** One key of three words, which has no dot. */
    String key() {
        return action + ' ' + resource + ' ' + (succeeded ? SUCCESS : FAILURE);
    }

    static Doing ofKey(String key) {
        String[] words = key.split(" ", 3);
        return new Doing(words[0], words[1], words[2].equals(SUCCESS));
    }

    /** Finds keys by some of their words; empty where none is given. */
    static Optional<Pattern> pattern(@Nullable String action, @Nullable String resource, @Nullable Boolean succeeded) {
        if (action == null && resource == null && succeeded == null) {
            return Optional.empty();
        }
        String status = succeeded == null ? ANY : succeeded ? SUCCESS : FAILURE;
        return Optional.of(Pattern.compile("^" + word(action) + " " + word(resource) + " " + status + "$"));
    }

    private static String word(@Nullable String given) {
        return given == null ? ANY : Pattern.quote(given);
    }

    Tally tally(long count) {
        return new Tally(action, resource, succeeded, count);
    }
}
