package io.ringledger.gateway.webhooks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.Speech;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads callbacks of Twilio's real-time transcription. Source: Twilio, TwiML {@code <Transcription>}, status callbacks. */
final class Transcriptions {
    private static final String CONTENT = "transcription-content";
    private static final String ERROR = "transcription-error";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration FARTHEST = Duration.ofDays(3650);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{2,35}");

    private Transcriptions() {}

    /**
     * What was said; empty where the callback says something else, or what may change yet, or nothing.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a parameter is missing or cannot be read
     */
    static Optional<Speech> speech(FormParameters form, Instant receivedAt) {
        boolean isFinal = form.find("Final").map(Boolean::parseBoolean).orElse(true);
        if (!form.require("TranscriptionEvent", String::valueOf).equals(CONTENT) || !isFinal) {
            return Optional.empty();
        }
        Content content = form.require("TranscriptionData", Transcriptions::content);
        String said = content.transcript().strip();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Speech(
                        form.require("CallSid", CallSid::new),
                        form.require("TranscriptionSid", TranscriptionSid::new),
                        form.require("SequenceId", Transcriptions::sequence),
                        form.require("Track", Transcriptions::speaker),
                        new PersonalText(said),
                        content.confidence(),
                        form.find("LanguageCode")
                                .filter(code -> LANGUAGE.matcher(code).matches())
                                .orElse(null),
                        form.read(
                                        "Timestamp",
                                        text -> OffsetDateTime.parse(text).toInstant())
                                .filter(at -> isPlausible(at, receivedAt))
                                .orElse(null),
                        receivedAt));
    }

    /** Why there is no transcript (any more), where the callback says so: the carrier's error code. */
    static Optional<String> failure(FormParameters form) {
        return form.find("TranscriptionEvent")
                .filter(ERROR::equals)
                .map(event -> form.find("TranscriptionErrorCode")
                        .filter(code -> LANGUAGE.matcher(code).matches())
                        .orElse("no code"));
    }

    /** A clock that is ten years off tells nothing, and far enough off no store could keep its time. */
    private static boolean isPlausible(Instant carrierTime, Instant receivedAt) {
        return Duration.between(carrierTime, receivedAt).abs().compareTo(FARTHEST) < 0;
    }

    private static Content content(String json) {
        return Objects.requireNonNull(JSON.readValue(json, Content.class));
    }

    /** Twilio hears the customer on the inbound track of either kind of call, and plays to the customer on the other. */
    private static Speaker speaker(String track) {
        return switch (track) {
            case "inbound_track" -> Speaker.CUSTOMER;
            case "outbound_track" -> Speaker.AI;
            default -> throw new IllegalArgumentException("no such track");
        };
    }

    private static Integer sequence(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new IllegalArgumentException("negative");
        }
        return number;
    }

    private record Content(
            @JsonProperty("Transcript") String transcript,
            @JsonProperty("Confidence") @Nullable Double confidence) {
        @SuppressWarnings("UnusedMethod") // Jackson calls it
        Content {
            Objects.requireNonNull(transcript);
            if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("a confidence is 0 to 1");
            }
        }
    }
}
