package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Whose data is encrypted under a key of its own: the holder of a called or calling number, a user, an agent, or an entry of
 * the knowledge base, a file of leads or a note about a security event or an emergency stop, which may tell of anybody.
 *
 * @param value {@code subj_} + keyed hash of tenant and number (a pseudonym), or the id of the user, agent, entry, file,
 *     security event or stop
 */
public record SubjectId(@JsonValue String value) {
    private static final Pattern FORM =
            Pattern.compile("subj_[0-9a-f]{32}|(user|agent|knowledge|secevent|stop|import)_[0-9]{1,16}");

    @JsonCreator
    public SubjectId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a subjectId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
