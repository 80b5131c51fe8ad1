package io.ringledger.benchmarks.live;

/** Sends one change to whoever listens. */
interface Sender extends AutoCloseable {
    /** Sends the change of this number. */
    void send(long number);

    @Override
    void close();
}
