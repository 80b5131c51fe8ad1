package io.ringledger.pacing.simulation;

/** Numbers from numbers, as scattered as random ones and always the same (the finishing step of SplitMix64). */
public final class Mix {
    private Mix() {}

    public static long mix(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 0 to below 1. */
    public static double share(long number) {
        return (number >>> 11) * 0x1.0p-53;
    }
}
