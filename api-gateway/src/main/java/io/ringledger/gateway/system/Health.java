package io.ringledger.gateway.system;

import io.ringledger.gateway.dialect.Messaged;
import java.time.Instant;

/**
 * How the platform is, in the words of both documents that ask: the omnichannel fields on top, and again as the dialer's
 * data. Source: conflict A2.
 *
 * @param uptime seconds since start
 */
record Health(
        boolean success, String message, Instant timestamp, State data, String status, Services services, long uptime)
        implements Messaged {

    static Health of(State state, Instant now) {
        boolean healthy = state.status().equals(State.HEALTHY);
        return new Health(
                healthy,
                message(healthy, state.services()),
                now,
                state,
                state.status(),
                state.services(),
                state.uptime());
    }

    private static String message(boolean healthy, Services services) {
        if (!healthy) {
            return "Not all services are up";
        }
        return services.audit().equals(Services.UP)
                ? "All services are up"
                : "All services are up, but the event log is not what was sealed: see verify-log";
    }

    /**
     * How the platform is.
     *
     * @param status {@code healthy}, {@code starting}, or {@code degraded} where it was healthy before
     */
    record State(String status, Services services, long uptime) {
        static final String HEALTHY = "healthy";
    }

    /**
     * Each {@code up} or {@code down}.
     *
     * @param database read models
     * @param redis in-process cache, which is there as long as the process is
     * @param webhooks commands and what the carrier reports
     * @param audit the event log is what was sealed; {@code down} stops nothing but the sealing
     */
    record Services(String database, String redis, String webhooks, String audit) {
        private static final String UP = "up";

        static Services of(PlatformHealth.Report report) {
            return new Services(
                    word(report.queries()), UP, word(report.webhooks() && report.commands()), word(report.proved()));
        }

        private static String word(boolean up) {
            return up ? UP : "down";
        }
    }
}
