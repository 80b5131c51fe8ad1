package io.ringledger.pacing.simulation.comparison;

import io.ringledger.pacing.simulation.generated.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Compares predictive pacing with a fixed ratio and with the adaptive method, over teams, answer rates and talk times,
 * and appends a row of Markdown for each to a file. Takes minutes; rows stand alone, so it may be run in parts:
 *
 * <pre>PacingTable FILE AGENTS ANSWER_RATES TALK_SECONDS TUNING CLAIMED</pre>
 *
 * with lists such as {@code 5,20,100}, {@code 0.08,0.2,0.4} and {@code 60,180,300}, and two numbers of campaigns of
 * thirty days. The other methods get the setting that does best on seeds from 1 on, row by row; what is written is how
 * all did on seeds from 101 on.
 */
public final class PacingTable {
    private static final int DAYS = 30;
    private static final int FIRST_CLAIMED = 101;

    private final Path file;
    private final int tuning;
    private final int claimed;

    private PacingTable(Path file, int tuning, int claimed) {
        this.file = file;
        this.tuning = tuning;
        this.claimed = claimed;
    }

    public static void main(String[] arguments) throws IOException {
        PacingTable table =
                new PacingTable(Path.of(arguments[0]), Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
        for (String agents : list(arguments[1])) {
            for (String answerRate : list(arguments[2])) {
                for (String talkSeconds : list(arguments[3])) {
                    table.append(table.row(new Scenario(
                            Integer.parseInt(agents), Double.parseDouble(answerRate), Integer.parseInt(talkSeconds))));
                }
            }
        }
    }

    private static List<String> list(String argument) {
        return List.of(argument.split(",", -1));
    }

    private void append(String row) throws IOException {
        Files.writeString(file, row + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String row(Scenario scenario) {
        BaselineSearch search = new BaselineSearch(scenario, tuning, DAYS);
        Candidate ratio = new FixedRatioSearch(search).best();
        Candidate adaptive = new AdaptiveSearch(search).best();
        Score[] scores = Stream.of(ratio, adaptive, Candidate.predictive())
                .map(candidate -> claim(candidate, scenario))
                .toArray(Score[]::new);
        return String.format(
                Locale.ROOT,
                "| %d | %.0f %% | %d s | %s | %s | %s | %+.1f | %s | %s |",
                scenario.agents(),
                100 * scenario.answerRate(),
                scenario.talkSeconds(),
                cells(scores[0]),
                cells(scores[1]),
                cells(scores[2]),
                100 * (scores[2].talkShare() - Math.max(scores[0].talkShare(), scores[1].talkShare())),
                ratio.name(),
                adaptive.name());
    }

    private Score claim(Candidate candidate, Scenario scenario) {
        return candidate.score(scenario, LongStream.range(FIRST_CLAIMED, FIRST_CLAIMED + claimed), DAYS);
    }

    /** Talk share, abandoned over all, worst campaign, worst day. */
    private static String cells(Score score) {
        return String.format(
                Locale.ROOT,
                "**%.1f** %.2f %.2f %.1f",
                100 * score.talkShare(),
                100 * score.abandonment(),
                100 * score.worstCampaign(),
                100 * score.worstDay());
    }
}
