package io.ringledger.command.carrier;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where Twilio is to call back. It signs the whole URL, so what stands in it can be trusted when it comes back. */
record CallbackUrls(URI publicUrl) {
    URI status(DialRequest request) {
        return url("/webhooks/twilio/call-status?call=" + request.callId() + "&" + whose(request));
    }

    URI answer(DialRequest request) {
        return url("/webhooks/twilio/call-answer/" + request.callId() + "?" + whose(request));
    }

    private static String whose(DialRequest request) {
        String tenant = URLEncoder.encode(request.tenantId().value(), StandardCharsets.UTF_8);
        return "attempt=" + request.attemptId() + "&tenant=" + tenant;
    }

    private URI url(String rest) {
        return URI.create(publicUrl.toString().replaceFirst("/+$", "") + rest);
    }
}
