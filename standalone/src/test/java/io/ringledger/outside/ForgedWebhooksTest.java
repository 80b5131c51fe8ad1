package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not signed by the carrier for exactly this address and these parameters is refused and leaves no trace. */
@ExtendWith(Journeys.class)
class ForgedWebhooksTest {
    private static final int FORGERIES = Integer.getInteger("ringledger.forgeries", 1_000);
    private static final String VOICE = "/webhooks/twilio/voice";

    private final PlatformProcess platform;
    private final Http http;

    ForgedWebhooksTest(PlatformProcess platform) {
        this.platform = platform;
        this.http = new Http(platform.url()).login();
    }

    @Test
    void noForgeryIsAccepted() {
        String caller = "+13105550177";
        AtomicInteger refused = new AtomicInteger();
        IntStream.range(0, FORGERIES).parallel().forEach(i -> {
            if (forge(new Random(i), caller).status() == 403) {
                refused.incrementAndGet();
            }
        });
        assertThat(refused).hasValue(FORGERIES);
        assertThat(http.get("/api/v1/calls?search=%2B13105550177")
                        .body()
                        .path("pagination")
                        .path("total")
                        .asInt(-1))
                .isZero();
    }

    private Http.Answer forge(Random random, String caller) {
        Map<String, String> parameters = new HashMap<>(Map.of(
                "CallSid",
                "CA%032x".formatted(random.nextLong() & Long.MAX_VALUE),
                "From",
                caller,
                "To",
                "+15005550006"));
        String good = TwilioSignature.of(PlatformProcess.TWILIO_TOKEN, platform.url() + VOICE, parameters);
        return switch (random.nextInt(6)) {
            case 0 -> http.webhook(VOICE, parameters, flip(good, random));
            case 1 -> http.webhook(VOICE, parameters, "");
            case 2 -> http.webhook(VOICE, altered(parameters, random), good);
            case 3 -> http.webhook(VOICE + "?x=" + random.nextInt(), parameters, good);
            case 4 -> http.webhook(VOICE, parameters, rehosted(parameters, random));
            default ->
                http.webhook(VOICE, parameters, TwilioSignature.of("f".repeat(32), platform.url() + VOICE, parameters));
        };
    }

    private static String rehosted(Map<String, String> parameters, Random random) {
        String host = "http://evil-" + random.nextInt(1_000) + ".example" + VOICE;
        return TwilioSignature.of(PlatformProcess.TWILIO_TOKEN, host, parameters);
    }

    private static Map<String, String> altered(Map<String, String> parameters, Random random) {
        Map<String, String> changed = new HashMap<>(parameters);
        changed.put("To", "+1500555" + (1_000 + random.nextInt(8_999)));
        return changed;
    }

    private static String flip(String signature, Random random) {
        // not in the last two characters: padding and spare bits of base64 do not change what is decoded
        int position = random.nextInt(signature.length() - 2);
        char other = signature.charAt(position) == 'A' ? 'B' : 'A';
        return signature.substring(0, position) + other + signature.substring(position + 1);
    }
}
