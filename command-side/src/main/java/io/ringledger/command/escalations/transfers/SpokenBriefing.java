package io.ringledger.command.escalations.transfers;

import io.ringledger.vocabulary.PersonalText;
import java.util.List;

/** What an agent is told on the telephone: short, since a customer waits meanwhile. The whole of it is on the screen. */
final class SpokenBriefing {
    private static final String CUSTOMER = "Customer: ";
    private static final int LONGEST_WORDS = 200;

    private SpokenBriefing() {}

    /** The first line of a summary, and what the customer said last. */
    static String of(PersonalText summary) {
        List<String> lines = summary.value().lines().toList();
        String about = lines.isEmpty() ? "A call." : lines.getFirst();
        return lines.reversed().stream()
                .filter(line -> line.startsWith(CUSTOMER))
                .findFirst()
                .map(line ->
                        "Transfer. " + about + " The customer said last: " + cut(line.substring(CUSTOMER.length())))
                .orElse("Transfer. " + about);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS
                ? words
                : words.substring(0, Math.max(0, words.lastIndexOf(" ", LONGEST_WORDS)));
    }
}
