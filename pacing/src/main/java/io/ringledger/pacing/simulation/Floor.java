package io.ringledger.pacing.simulation;

import io.ringledger.pacing.Since;
import io.ringledger.pacing.Team;
import java.util.ArrayDeque;

/** The agents of a day and what each of them does. */
final class Floor {
    private enum Doing {
        AWAY,
        WAITING,
        TALKING,
        WRAPPING_UP
    }

    private final long opens;
    private final Doing[] doing;
    private final int[] since;
    private final int[] loggedInAt;
    private final boolean[] leaving;
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final long[] seconds;
    private final int[] ones;
    private long talkMillis;
    private long loggedInMillis;
    private Team team = new Team(0, Since.NONE, Since.NONE);
    private boolean changed;

    Floor(long opens, int agents) {
        this.opens = opens;
        doing = new Doing[agents];
        java.util.Arrays.fill(doing, Doing.AWAY);
        since = new int[agents];
        loggedInAt = new int[agents];
        leaving = new boolean[agents];
        seconds = new long[agents];
        ones = new int[agents];
        java.util.Arrays.fill(ones, 1);
    }

    /** Says whether the agent is free now. */
    boolean logIn(int agent, int millis) {
        if (doing[agent] != Doing.AWAY) {
            leaving[agent] = false;
            return false;
        }
        loggedInAt[agent] = millis;
        free(agent, millis);
        return true;
    }

    void logOut(int agent, int millis) {
        if (doing[agent] == Doing.WAITING) {
            waiting.remove(agent);
            leave(agent, millis);
        } else {
            leaving[agent] = doing[agent] != Doing.AWAY;
        }
    }

    boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    /** The one who has waited longest. */
    int talk(int millis) {
        int agent = waiting.removeFirst();
        set(agent, Doing.TALKING, millis);
        return agent;
    }

    /** Says how many milliseconds the talk took. */
    int wrapUp(int agent, int millis) {
        int talk = millis - since[agent];
        talkMillis += talk;
        set(agent, Doing.WRAPPING_UP, millis);
        return talk;
    }

    /** Says whether the agent is free now, and not gone. */
    boolean finish(int agent, int millis) {
        if (leaving[agent]) {
            leave(agent, millis);
            return false;
        }
        free(agent, millis);
        return true;
    }

    private void free(int agent, int millis) {
        set(agent, Doing.WAITING, millis);
        waiting.addLast(agent);
    }

    private void leave(int agent, int millis) {
        loggedInMillis += millis - loggedInAt[agent];
        leaving[agent] = false;
        set(agent, Doing.AWAY, millis);
    }

    private void set(int agent, Doing now, int millis) {
        doing[agent] = now;
        since[agent] = millis;
        changed = true;
    }

    Team team() {
        if (changed) {
            team = new Team(waiting.size(), since(Doing.TALKING), since(Doing.WRAPPING_UP));
            changed = false;
        }
        return team;
    }

    private Since since(Doing what) {
        int length = 0;
        for (int agent = 0; agent < doing.length; agent++) {
            if (doing[agent] == what) {
                seconds[length++] = opens + since[agent] / 1_000;
            }
        }
        return Since.ofRuns(seconds, ones, length);
    }

    long talkMillis() {
        return talkMillis;
    }

    long loggedInMillis() {
        return loggedInMillis;
    }
}
