package io.ringledger.gateway.compliance;

import io.ringledger.vocabulary.SubjectId;
import java.util.List;

/**
 * Somebody whose data is here.
 *
 * @param subjects all that the person is: a user may be an agent, too; at least one
 */
record Person(List<SubjectId> subjects) {
    Person {
        subjects = List.copyOf(subjects);
    }

    /** Who the person is first of all. */
    SubjectId subject() {
        return subjects.getFirst();
    }

    boolean is(SubjectId subject) {
        return subjects.contains(subject);
    }
}
