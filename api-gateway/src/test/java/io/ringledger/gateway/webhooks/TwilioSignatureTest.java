package io.ringledger.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Our signature against Twilio's own library, and 10,000 signatures that are not quite right. */
class TwilioSignatureTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String URL =
            "https://calls.example.test/webhooks/twilio/call-status?call=call_7&tenant=default";
    private final TwilioSignature signature = new TwilioSignature(TOKEN);
    private final RequestValidator theirs = new RequestValidator(TOKEN);
    private final Random random = new Random(7);

    @Test
    void agreesWithTwiliosOwnLibrary() {
        for (int i = 0; i < 200; i++) {
            Map<String, String> parameters = randomParameters();
            String ours = signature.sign(URL, form(parameters));
            assertThat(theirs.validate(URL, parameters, ours)).isTrue();
            assertThat(signature.matches(ours, List.of(URL), form(parameters))).isTrue();
        }
    }

    @Test
    void nothingAlteredOrRehostedPasses() {
        int accepted = 0;
        for (int i = 0; i < 10_000; i++) {
            Map<String, String> parameters = randomParameters();
            String good = signature.sign(URL, form(parameters));
            accepted += switch (i % 4) {
                case 0 -> passes(alter(good), URL, parameters);
                case 1 -> passes(good, "https://evil" + i + ".example.test" + URL.substring(26), parameters);
                case 2 -> {
                    Map<String, String> more = new HashMap<>(parameters);
                    more.put("CallStatus", "altered" + i);
                    yield passes(good, URL, more);
                }
                default -> passes(new TwilioSignature(TOKEN + i).sign(URL, form(parameters)), URL, parameters);
            };
        }
        assertThat(accepted).isZero();
    }

    private int passes(String given, String url, Map<String, String> parameters) {
        return signature.matches(given, List.of(url), form(parameters)) ? 1 : 0;
    }

    private String alter(String good) {
        int at = random.nextInt(good.length() - 2);
        char other = good.charAt(at) == 'A' ? 'B' : 'A';
        return good.substring(0, at) + other + good.substring(at + 1);
    }

    private Map<String, String> randomParameters() {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            parameters.put("P" + random.nextInt(1000), "v é+& " + random.nextInt());
        }
        return parameters;
    }

    private static SortedMap<String, List<String>> form(Map<String, String> parameters) {
        SortedMap<String, List<String>> form = new TreeMap<>();
        parameters.forEach((name, value) -> form.put(name, List.of(value)));
        return form;
    }
}
