package io.ringledger.command.escalations;

import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.Speaker;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an agent is told of a call before taking it.
 *
 * @param businessId whose call it is, {@code null} where that is not known
 * @param summary the conversation so far, in a few lines
 */
record Briefing(@Nullable BusinessId businessId, PersonalText summary) {
    private static final int LAST_WORDS = 6;
    private static final int LONGEST = 2_000;

    /** Reads a call's events, in order, up to its escalation: what is said afterwards is not known to whoever decided it. */
    static Briefing of(List<?> history, CallEscalated escalated) {
        int end = history.indexOf(escalated);
        List<?> before = end < 0 ? history : history.subList(0, end);
        CallInitiated initiated = last(before, CallInitiated.class);
        List<SpeechTranscribed> said = before.stream()
                .filter(SpeechTranscribed.class::isInstance)
                .map(SpeechTranscribed.class::cast)
                .toList();
        return new Briefing(
                initiated == null ? null : initiated.businessId(),
                new PersonalText(text(initiated == null ? "Inbound" : "Outbound", said)));
    }

    private static String text(String direction, List<SpeechTranscribed> said) {
        StringBuilder text = new StringBuilder(direction + " call; ");
        if (said.isEmpty()) {
            return text.append("nothing was said yet.").toString();
        }
        long byCustomer =
                said.stream().filter(each -> each.speaker() == Speaker.CUSTOMER).count();
        text.append("%d turns, %d by the customer".formatted(said.size(), byCustomer))
                .append(mood(said))
                .append(".\n");
        for (SpeechTranscribed each : said.subList(Math.max(0, said.size() - LAST_WORDS), said.size())) {
            String who = each.speaker() == Speaker.CUSTOMER ? "Customer" : "AI";
            text.append(who).append(": ").append(each.text().value()).append('\n');
        }
        String all = text.toString().strip();
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }

    private static String mood(List<SpeechTranscribed> said) {
        for (SpeechTranscribed each : said.reversed()) {
            Sentiment felt = each.sentiment();
            if (each.speaker() == Speaker.CUSTOMER && felt != null) {
                return ", who sounded " + felt.label().name().toLowerCase(Locale.ROOT) + " last";
            }
        }
        return "";
    }

    private static <T> @Nullable T last(List<?> events, Class<T> type) {
        return events.reversed().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
