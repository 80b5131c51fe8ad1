package io.ringledger.gateway.http;

import org.springframework.http.HttpHeaders;

/** Headers that keep a browser from doing more with an answer than was meant. */
final class BrowserProtection {
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String OWN_PAGES =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    private BrowserProtection() {}

    static void apply(String path, HttpHeaders headers) {
        boolean page = path.startsWith("/swagger-ui") || path.startsWith("/webjars");
        headers.set("Content-Security-Policy", page ? OWN_PAGES : NOTHING);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Strict-Transport-Security", "max-age=31536000");
        if (!page) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
