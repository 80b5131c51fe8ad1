package io.ringledger.gateway.webhooks;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Lets nothing through to {@code /webhooks/twilio/} that Twilio did not sign for our public URL. What the request itself
 * says of its host is not looked at.
 */
@Component
@Order(-200) // before Spring Security: a webhook is signed, not signed in
final class WebhookFilter implements WebFilter {
    /** Why a webhook needs nobody who is signed in. */
    static final String SIGNED_BY_TWILIO = "signed by Twilio for its address";

    private static final Logger LOG = LoggerFactory.getLogger(WebhookFilter.class);
    /** As routes are matched: an escaped letter in the path is the letter. */
    private static final PathPattern SIGNED = PathPatternParser.defaultInstance.parse("/webhooks/twilio/**");

    private static final String HEADER = "X-Twilio-Signature";
    private static final String ATTRIBUTE = FormParameters.class.getName();

    private final Optional<TwilioSignature> signature;
    private final List<String> bases;
    private final int longest;

    WebhookFilter(GatewaySettings settings) {
        this.signature = settings.twilio().givenAuthToken().map(TwilioSignature::new);
        this.bases = spellings(settings.publicUrl());
        this.longest = (int) settings.bodies().webhook().toBytes();
        if (signature.isEmpty()) {
            LOG.warn("no TWILIO_AUTH_TOKEN: every webhook will be refused");
        }
    }

    /** What Twilio sent with a request that came through. */
    static FormParameters parametersOf(ServerWebExchange exchange) {
        return Objects.requireNonNull(exchange.getAttribute(ATTRIBUTE));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!SIGNED.matches(request.getPath().pathWithinApplication())) {
            return chain.filter(exchange);
        }
        List<String> given = request.getHeaders().getOrEmpty(HEADER);
        if (given.size() != 1 || signature.isEmpty()) {
            return Mono.error(WebhookFilter::unsigned);
        }
        return body(request)
                .doOnNext(form -> check(exchange, given.getFirst(), form))
                .then(chain.filter(exchange));
    }

    private void check(ServerWebExchange exchange, String given, FormParameters form) {
        String target = target(exchange.getRequest().getURI());
        List<String> urls = bases.stream().map(base -> base + target).toList();
        if (!signature.orElseThrow().matches(given, urls, form.values())) {
            throw unsigned();
        }
        exchange.getAttributes().put(ATTRIBUTE, form);
    }

    private Mono<FormParameters> body(ServerHttpRequest request) {
        return isForm(request)
                ? DataBufferUtils.join(request.getBody(), longest)
                        .map(WebhookFilter::text)
                        .defaultIfEmpty("")
                        .map(FormParameters::parse)
                : Mono.fromSupplier(() -> FormParameters.parse(""));
    }

    private static boolean isForm(ServerHttpRequest request) {
        try {
            return MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(
                    request.getHeaders().getContentType());
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static String text(DataBuffer buffer) {
        String text = buffer.toString(StandardCharsets.UTF_8);
        DataBufferUtils.release(buffer);
        return text;
    }

    private static String target(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + '?' + uri.getRawQuery();
    }

    private static List<String> spellings(URI publicUrl) {
        String scheme = publicUrl.getScheme() + "://";
        int standard = publicUrl.getScheme().equals("https") ? 443 : 80;
        List<String> bases = new ArrayList<>();
        String path =
                publicUrl.getRawPath() == null ? "" : publicUrl.getRawPath().replaceFirst("/$", "");
        bases.add(scheme + publicUrl.getRawAuthority() + path);
        String other = publicUrl.getPort() < 0 ? publicUrl.getHost() + ':' + standard : publicUrl.getHost();
        bases.add(scheme + other + path);
        return List.copyOf(bases);
    }

    private static Rejected unsigned() {
        return new Rejected(PlatformRejection.FORBIDDEN, "Not signed for this address");
    }
}
