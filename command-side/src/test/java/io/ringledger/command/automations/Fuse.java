package io.ringledger.command.automations;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Kills a node at one of its steps, before or after that step had its effect. */
public final class Fuse {
    private final int blowsAt;
    private final boolean after;
    private int steps;
    private boolean blown;

    /** The end of the process: not an exception that any code may catch. */
    public static final class Crash extends Error {
        Crash() {
            super("killed", null, false, false);
        }
    }

    private Fuse(int blowsAt, boolean after) {
        this.blowsAt = blowsAt;
        this.after = after;
    }

    public static Fuse never() {
        return new Fuse(Integer.MAX_VALUE, false);
    }

    public static Fuse before(int step) {
        return new Fuse(step, false);
    }

    public static Fuse after(int step) {
        return new Fuse(step, true);
    }

    /**
     * Kills at the first step, at the second and so on, until what is done ends before the fuse blows.
     *
     * @param after whether the effect of a step is there when the node is killed
     * @param most more steps than there are
     * @param isBlown does it with a fuse, checks what came of it, and says whether the fuse blew
     * @return how many steps there are, and one
     */
    public static int steps(boolean after, int most, Predicate<Fuse> isBlown) {
        for (int step = 1; step < most; step++) {
            if (!isBlown.test(new Fuse(step, after))) {
                return step;
            }
        }
        throw new AssertionError("there are more than " + most + " steps");
    }

    /** Whether a node is there to the end of its work. */
    public boolean survives(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Crash killed) {
            return false;
        }
    }

    public boolean isBlown() {
        return blown;
    }

    public synchronized <T> T step(Supplier<T> effect) {
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

    /** A port of which each call is a step; what it says of itself, without being asked about anything, is none. */
    public <T> T around(Class<T> port, T target) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, args) -> method.getParameterCount() == 0
                        ? invoke(target, method, args)
                        : step(() -> invoke(target, method, args))));
    }

    private static Object invoke(Object target, Method method, Object @Nullable [] args) {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) Objects.requireNonNull(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private void blow() {
        blown = true;
        throw new Crash();
    }
}
