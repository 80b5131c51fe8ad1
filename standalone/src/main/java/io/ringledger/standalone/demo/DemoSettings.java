package io.ringledger.standalone.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How busy the demo is: {@code ringledger.demo.*}.
 *
 * @param callsPerMinute calls that begin, 0.1 to 120
 * @param callsAtOnce so many at the same time and no more
 * @param seed of what happens by chance
 */
@ConfigurationProperties("ringledger.demo")
public record DemoSettings(
        @DefaultValue("6") double callsPerMinute,
        @DefaultValue("20") int callsAtOnce,
        @DefaultValue("1") long seed) {
    public DemoSettings {
        if (!(callsPerMinute >= .1 && callsPerMinute <= 120)) {
            throw new IllegalArgumentException("ringledger.demo.calls-per-minute is 0.1 to 120");
        }
        if (callsAtOnce < 1 || callsAtOnce > 500) {
            throw new IllegalArgumentException("ringledger.demo.calls-at-once is 1 to 500");
        }
    }
}
