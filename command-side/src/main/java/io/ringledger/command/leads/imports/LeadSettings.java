package io.ringledger.command.leads.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files of leads are read: {@code ringledger.leads.*}.
 *
 * @param chunk rows whose leads are made in one commit
 * @param rows of which a file is read at most
 * @param unpacked how much a workbook may be when it is unpacked
 * @param atOnce how many files are read at the same time, one of a tenant
 * @param sweepEvery pause between two looks at which files wait
 * @param retryAfter pause before a file is looked at again that could not be read on
 */
@ConfigurationProperties("ringledger.leads")
public record LeadSettings(
        @DefaultValue("500") int chunk,
        @DefaultValue("2000000") long rows,
        @DefaultValue("2GB") DataSize unpacked,
        @DefaultValue("1") int atOnce,
        @DefaultValue("250ms") Duration sweepEvery,
        @DefaultValue("5s") Duration retryAfter) {
    private static final int MOST_IN_A_MESSAGE = 2_000;

    public LeadSettings {
        if (chunk < 1 || chunk > MOST_IN_A_MESSAGE) {
            throw new IllegalArgumentException("ringledger.leads.chunk is 1 to " + MOST_IN_A_MESSAGE);
        }
    }
}
