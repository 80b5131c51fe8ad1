package io.ringledger.simulator;

/**
 * Makes room for a call's thread each. A virtual thread that loads a class keeps its carrier while it waits, and where
 * there is one a core, as the JDK has it, two such waits stop everything on two cores.
 */
public final class VirtualThreads {
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";
    private static final String ENOUGH = "32";

    private VirtualThreads() {}

    /** To be called first in {@code main}: the JDK reads it with the first virtual thread. A set property wins. */
    public static void makeRoom() {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, ENOUGH);
        }
    }
}
