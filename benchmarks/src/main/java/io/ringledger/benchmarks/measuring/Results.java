package io.ringledger.benchmarks.measuring;

import io.ringledger.benchmarks.events.BareSync;
import io.ringledger.outside.PlatformProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The table of results: a row for each run, never changed afterwards. */
public final class Results {
    private static final Logger LOG = LoggerFactory.getLogger(Results.class);
    private static final double REAL_SYNC_MILLIS = 0.1;
    private static final String HEAD = """
            # Results

            Appended by the programs themselves, newest last; what the columns mean is in `README.md`. Ratios and figures are medians with their range over the rounds.

            | date, commit | ratio | floor / target / moonshot | measured | both sides | durability, bare 4 KiB write + fdatasync | how, load before | seen |
            |---|---|---|---|---|---|---|---|
            """;

    private final Settings settings;
    private final String load;

    /** Notes how busy the machine is before anything is measured. */
    public Results(Settings settings) {
        this.settings = settings;
        this.load = String.format(Locale.ROOT, "%.1f", Machine.load());
    }

    public void add(Outcome outcome) throws IOException {
        Files.createDirectories(settings.directory());
        double sync = BareSync.medianMillis(settings.directory());
        String disk = String.format(
                Locale.ROOT, "%.2f ms%s", sync, sync < REAL_SYNC_MILLIS ? " (the disk does not really sync)" : "");
        String row = String.join(
                " | ",
                LocalDate.now(Clock.systemUTC()) + " " + commit(),
                outcome.name() + ": " + outcome.says(),
                outcome.target(),
                "**" + outcome.ratio().text("%.2f") + "**",
                String.join("; ", outcome.sides()),
                outcome.durability() + ", " + disk,
                settings + (PlatformProcess.isBuiltBefore() ? ", processes with the class cache" : "") + "; load "
                        + load,
                String.join("; ", outcome.notes()));
        LOG.info("{}", row);
        append("| " + row + " |\n");
    }

    private void append(String row) throws IOException {
        if (Files.notExists(settings.results())) {
            Files.writeString(settings.results(), HEAD);
        }
        Files.writeString(settings.results(), row, StandardOpenOption.APPEND);
    }

    private static String commit() throws IOException {
        try {
            Process git = new ProcessBuilder(List.of("git", "describe", "--always", "--dirty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            LOG.debug("no git here", noGit);
            return "?";
        }
    }
}
