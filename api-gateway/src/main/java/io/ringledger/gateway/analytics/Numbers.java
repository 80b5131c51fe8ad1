package io.ringledger.gateway.analytics;

/** Numbers of dashboards: what would be nothing of nothing is 0, because the documents have no word for it. */
final class Numbers {
    private static final double DIGITS = 10_000;

    private Numbers() {}

    /** 0 to 100, to two digits. */
    static double percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(DIGITS * part / whole) / 100.0;
    }

    /** To four digits. */
    static double mean(double sum, long count) {
        return count == 0 ? 0 : Math.round(sum / count * DIGITS) / DIGITS;
    }
}
