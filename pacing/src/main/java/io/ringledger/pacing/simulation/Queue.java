package io.ringledger.pacing.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Calls that a person has answered or will answer, by number, and those among them who wait for an agent. */
final class Queue {
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Integer> begun = new ArrayList<>();
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();

    int add(int second, Attempt attempt) {
        attempts.add(attempt);
        begun.add(second);
        return attempts.size() - 1;
    }

    Attempt attempt(int call) {
        return attempts.get(call);
    }

    int begun(int call) {
        return begun.get(call);
    }

    void await(int call) {
        waiting.addLast(call);
    }

    int waiting() {
        return waiting.size();
    }

    int longestWaiting() {
        return waiting.removeFirst();
    }

    /** Says whether it still waited. */
    boolean giveUp(int call) {
        return !waiting.isEmpty() && waiting.remove(call);
    }
}
