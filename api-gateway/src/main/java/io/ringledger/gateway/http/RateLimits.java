package io.ringledger.gateway.http;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much one user may ask for.
 *
 * @param standard requests a minute
 * @param analytics requests a minute of what computes
 * @param sockets open at the same time
 * @param on {@code false} switches all of it off, logins too
 */
public record RateLimits(int standard, int analytics, int sockets, boolean on) {
    private static final RateLimits OFF =
            new RateLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, false);

    /**
     * Reads {@code standard=100,analytics=20,sockets=10}, or {@code off}. Each gateway counts for itself; where several
     * stand behind a balancer, {@code gateways=3} gives each its share, rounded up.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static RateLimits parse(String text) {
        if (text.equals("off")) {
            return OFF;
        }
        Map<String, Integer> given =
                new TreeMap<>(Map.of("standard", 100, "analytics", 20, "sockets", 10, "gateways", 1));
        for (String part : text.split(",", -1)) {
            String[] pair = part.strip().split("=", -1);
            if (pair.length != 2 || !given.containsKey(pair[0]) || !pair[1].matches("[1-9][0-9]{0,6}")) {
                throw new IllegalArgumentException(
                        "RINGLEDGER_RATE_LIMITS is off or like standard=100,analytics=20,sockets=10");
            }
            given.put(pair[0], Integer.valueOf(pair[1]));
        }
        return new RateLimits(share(given, "standard"), share(given, "analytics"), share(given, "sockets"), true);
    }

    private static int share(Map<String, Integer> given, String name) {
        return Math.ceilDiv(given.getOrDefault(name, 1), given.getOrDefault("gateways", 1));
    }
}
