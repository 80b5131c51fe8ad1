package io.ringledger.simulator.rest;

import io.ringledger.simulator.webhook.HttpVerb;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form fields or query parameters of a request. An empty value counts as absent. */
final class Parameters {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Parameters() {}

    static Parameters decode(@Nullable String encoded) {
        var parameters = new Parameters();
        if (encoded == null || encoded.isEmpty()) {
            return parameters;
        }
        for (var pair : encoded.split("&", -1)) {
            var equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!value.isEmpty()) {
                parameters.values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    void allowOnly(Set<String> known) {
        for (var name : values.keySet()) {
            if (!known.contains(name)) {
                throw TwilioError.invalid("Unknown parameter " + name);
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable
    String text(String name) {
        return values.containsKey(name) ? values.get(name).getFirst() : null;
    }

    String required(String name, int code, String message) {
        var text = text(name);
        if (text == null) {
            throw TwilioError.badRequest(code, message);
        }
        return text;
    }

    List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    Optional<String> oneOf(String name, Set<String> words) {
        var text = text(name);
        if (text != null && !words.contains(text)) {
            throw TwilioError.invalid(name + " cannot be " + text);
        }
        return Optional.ofNullable(text);
    }

    int integer(String name, int otherwise, int least, int most) {
        var text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // refused below, as a number out of range is
        }
        throw TwilioError.invalid(name + " is not a number from " + least + " to " + most);
    }

    HttpVerb verb(String name) {
        return oneOf(name, Set.of("GET", "POST")).map(HttpVerb::valueOf).orElse(HttpVerb.POST);
    }

    @Nullable
    URI url(String name, int code) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        try {
            var url = new URI(text);
            if (url.getHost() != null && Set.of("http", "https").contains(url.getScheme())) {
                return url;
            }
        } catch (URISyntaxException _) {
            // refused below, as a URL without a host is
        }
        throw TwilioError.badRequest(code, name + " is not a valid URL: " + text);
    }

    String encodedWithout(Set<String> names) {
        return values.entrySet().stream()
                .filter(entry -> !names.contains(entry.getKey()))
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + '=' + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw TwilioError.invalid("Not form-encoded");
        }
    }
}
