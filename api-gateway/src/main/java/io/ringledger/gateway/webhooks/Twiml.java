package io.ringledger.gateway.webhooks;

import io.ringledger.gateway.GatewaySettings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What Twilio is told to do with a call that was picked up: transcribe it, greet, and keep the line open. Source: Twilio,
 * TwiML {@code <Start>}, {@code <Transcription>}.
 */
@Component
final class Twiml {
    private final GatewaySettings.Voice voice;
    private final String callback;

    Twiml(GatewaySettings settings) {
        this.voice = settings.voice();
        this.callback =
                settings.publicUrl().toString().replaceFirst("/+$", "") + "/webhooks/twilio/transcription-status";
    }

    /** @param address of the call; without one, what is said finds the call by its leg */
    String answer(Optional<CallbackAddress> address) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>%s<Say>%s</Say><Pause length="%d"/></Response>
                """.formatted(
                voice.transcription() ? transcription(address) : "",
                escape(voice.greeting()),
                voice.pause().toSeconds()).strip();
    }

    private String transcription(Optional<CallbackAddress> address) {
        String url = address.map(known -> callback + "?" + known.query()).orElse(callback);
        return """
                <Start><Transcription track="both_tracks" partialResults="false" languageCode="%s" \
                statusCallbackUrl="%s" statusCallbackMethod="POST"/></Start>""".formatted(escape(voice.language()), escape(url));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
