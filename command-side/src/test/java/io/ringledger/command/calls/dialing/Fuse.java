package io.ringledger.command.calls.dialing;

import java.util.function.Supplier;

/** Kills a node at one of its steps, before or after that step had its effect. */
final class Fuse {
    private final int blowsAt;
    private final boolean after;
    private int steps;
    private boolean blown;

    /** The end of the process: not an exception that any code may catch. */
    static final class Crash extends Error {
        Crash() {
            super("killed", null, false, false);
        }
    }

    private Fuse(int blowsAt, boolean after) {
        this.blowsAt = blowsAt;
        this.after = after;
    }

    static Fuse never() {
        return new Fuse(Integer.MAX_VALUE, false);
    }

    static Fuse before(int step) {
        return new Fuse(step, false);
    }

    static Fuse after(int step) {
        return new Fuse(step, true);
    }

    boolean isBlown() {
        return blown;
    }

    synchronized <T> T step(Supplier<T> effect) {
        steps++;
        if (blown || (steps == blowsAt && !after)) {
            blow();
        }
        T result = effect.get();
        if (steps == blowsAt) {
            blow();
        }
        return result;
    }

    private void blow() {
        blown = true;
        throw new Crash();
    }
}
