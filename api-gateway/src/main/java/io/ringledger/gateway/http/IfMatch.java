package io.ringledger.gateway.http;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Which versions of a resource a client wants to change (RFC 9110, 13.1.1). */
final class IfMatch {
    private static final Set<HttpMethod> UPDATES = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /**
     * The numbers of the versions, parted by spaces; none where nothing that is named can be one of ours. {@code null} where
     * any will do, and where nothing is updated.
     */
    static @Nullable String of(ServerHttpRequest request) {
        List<String> sent = request.getHeaders().getOrEmpty(HttpHeaders.IF_MATCH);
        if (sent.isEmpty() || !UPDATES.contains(request.getMethod()) || sent.equals(List.of("*"))) {
            return null;
        }
        return sent.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(tag -> STRONG.matcher(tag.strip()))
                .filter(Matcher::matches)
                .map(tag -> tag.group(1))
                .collect(Collectors.joining(" "));
    }
}
