package io.ringledger.gateway.access;

import io.ringledger.vocabulary.Permission;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

/** What an operation asks of whoever calls it. */
public sealed interface Requirement {

    /** Somebody who is signed in and may do this. */
    record Permitted(Permission permission) implements Requirement {}

    /** Nothing. */
    record Nothing(String why) implements Requirement {}

    /** What nobody can meet: it is none of our operations, and nobody has said what it asks for. */
    record Impossible() implements Requirement {}

    /** What is declared; empty where nothing is, or more than one thing. */
    static Optional<Requirement> declaredAt(AnnotatedElement operation) {
        Needs needs = operation.getAnnotation(Needs.class);
        Open open = operation.getAnnotation(Open.class);
        if ((needs == null) == (open == null)) {
            return Optional.empty();
        }
        return Optional.of(needs == null ? new Nothing(open.value()) : new Permitted(needs.value()));
    }
}
