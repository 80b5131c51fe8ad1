package io.ringledger.gateway.webhooks;

import io.ringledger.gateway.GatewaySettings;
import org.springframework.stereotype.Component;

/** What Twilio is told to do with a call that was picked up: greet, and keep the line open. */
@Component
final class Twiml {
    private final String greeting;

    Twiml(GatewaySettings settings) {
        this.greeting = """
                <?xml version="1.0" encoding="UTF-8"?>
                <Response><Say>%s</Say><Pause length="%d"/></Response>
                """.formatted(
                escape(settings.voice().greeting()), settings.voice().pause().toSeconds()).strip();
    }

    String greeting() {
        return greeting;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
