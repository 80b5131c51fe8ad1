package io.ringledger.command.quality;

import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.Mood;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import io.ringledger.vocabulary.Speaker;
import java.util.Objects;

/**
 * How a customer felt about a call.
 *
 * @param score 0 to 1
 * @param label how they left it
 */
record Feeling(double score, SentimentLabel label) {
    /** Neither good nor bad. */
    static final Feeling UNKNOWN = new Feeling(.5, SentimentLabel.NEUTRAL);

    private static final double ALL_ALONG = .4;
    private static final double AT_THE_END = .6;

    /** How the customer left counts more than how they were all along. */
    static Feeling of(Conversation conversation) {
        Mood mood = Mood.UNKNOWN;
        for (SpeechTranscribed speech : conversation.said()) {
            mood = mood.after(
                    speech.transcription(), speech.sequence(), speech.spokenAt(), speech.speaker(), speech.sentiment());
        }
        Sentiment last = mood.sentiment();
        if (last == null) {
            return UNKNOWN;
        }
        double mean = conversation.by(Speaker.CUSTOMER).stream()
                .map(SpeechTranscribed::sentiment)
                .filter(Objects::nonNull)
                .mapToDouble(Sentiment::score)
                .average()
                .orElse(0);
        return new Feeling((1 + ALL_ALONG * mean + AT_THE_END * last.score()) / 2, last.label());
    }
}
