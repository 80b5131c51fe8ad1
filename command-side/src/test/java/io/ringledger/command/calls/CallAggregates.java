package io.ringledger.command.calls;

import io.ringledger.command.sentiment.SentimentAnalyser;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import java.util.Optional;
import org.axonframework.config.Configurer;
import org.jspecify.annotations.Nullable;

/** The aggregates of calls, for tests of other packages. */
public final class CallAggregates {
    private CallAggregates() {}

    /** Sees nothing but bad words. */
    static final class BadWords implements SentimentAnalyser {
        @Override
        public String version() {
            return "bad-words-1";
        }

        @Override
        public Optional<Sentiment> of(PersonalText text, @Nullable String language) {
            return text.value().contains("terrible") ? Optional.of(Sentiment.of(-0.5)) : Optional.empty();
        }
    }

    public static Configurer addTo(Configurer configurer) {
        return configurer
                .registerComponent(SentimentAnalyser.class, axon -> new BadWords())
                .configureAggregate(CallAggregate.class)
                .configureAggregate(CarrierLegAggregate.class)
                .configureAggregate(DialLaneAggregate.class);
    }
}
