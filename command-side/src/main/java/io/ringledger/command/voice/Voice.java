package io.ringledger.command.voice;

import java.util.Optional;

/** Finds the words for the AI. May take a few seconds and may need a network; what it answers becomes an event. */
public interface Voice {
    /** Name and version of it; another one may answer otherwise. */
    String name();

    /** Whether it understands what it is told. */
    boolean followsInstructions();

    /**
     * What to say now. Never fails: who cannot be asked has somebody else answer.
     *
     * @return empty where there is nothing to say
     */
    Optional<Words> answer(Situation situation);
}
