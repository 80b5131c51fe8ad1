package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A person whose data is encrypted under a key of its own: the holder of a called or calling number, a user, or an agent.
 *
 * @param value {@code subj_} + keyed hash of tenant and number (a pseudonym), or the id of the user or agent
 */
public record SubjectId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("subj_[0-9a-f]{32}|(user|agent)_[0-9]{1,16}");

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
