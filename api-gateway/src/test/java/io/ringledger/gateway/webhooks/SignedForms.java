package io.ringledger.gateway.webhooks;

import io.ringledger.gateway.GatewayTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Sends what Twilio sends. */
final class SignedForms {
    private SignedForms() {}

    static ResponseSpec post(WebTestClient client, String path, Map<String, String> form) {
        return send(client, path, form, sign("https://calls.example.test" + path, form));
    }

    static ResponseSpec send(WebTestClient client, String path, Map<String, String> form, String signature) {
        String body = form.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("X-Twilio-Signature", signature)
                .bodyValue(body)
                .exchange();
    }

    static String sign(String url, Map<String, String> form) {
        SortedMap<String, List<String>> sorted = new TreeMap<>();
        form.forEach((name, value) -> sorted.put(name, List.of(value)));
        return new TwilioSignature(GatewayTest.AUTH_TOKEN).sign(url, sorted);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
