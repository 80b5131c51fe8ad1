package io.ringledger.benchmarks.measuring;

/** Something that can be measured with one command. */
@FunctionalInterface
public interface Benchmark {
    /** Measures, and adds a row or more to the results. */
    void run(Settings settings, Results results) throws Exception;
}
