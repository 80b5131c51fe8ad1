package io.ringledger.gateway.system;

/** What the other sides say of themselves. Filled by whoever assembles the application. */
@FunctionalInterface
public interface PlatformHealth {

    /** How things are now, from what is known already: never blocks, never throws. */
    Report report();

    /**
     * How things are.
     *
     * @param commands whether commands are taken
     * @param queries whether queries are answered, and read models follow
     * @param webhooks whether what the carrier reports is processed
     * @param proved whether the event log is what was sealed, as far as anybody has looked
     */
    record Report(boolean commands, boolean queries, boolean webhooks, boolean proved) {
        /** Before anybody has looked. */
        public static final Report STARTING = new Report(false, false, false, true);

        public boolean allServed() {
            return commands && queries && webhooks;
        }
    }
}
