package io.ringledger.gateway.identity.oidc;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.Issuer;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The issuer's keys. It is asked for them when somebody shows a token of a key that is not known, and from time to time, so
 * that keys that it gives up are given up here; but never twice in a short while, whatever tokens are shown.
 */
final class IssuerKeys {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration FRESH_FOR = Duration.ofMinutes(10);

    /** While the issuer is away its keys are good for so long. */
    private static final Duration TRUSTED_FOR = Duration.ofHours(1);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Issuer issuer;
    private final IssuerHttp http;
    private final Clock clock;
    private volatile @Nullable Known known;
    private @Nullable Attempt last;

    IssuerKeys(Issuer issuer, IssuerHttp http, Clock clock) {
        this.issuer = issuer;
        this.http = http;
        this.clock = clock;
    }

    /** Keys that may have signed a token; an error, ISSUER_UNAVAILABLE, where that cannot be known. */
    Flux<JWK> of(JWSHeader header) {
        JWKSelector wanted = new JWKSelector(JWKMatcher.forJWSHeader(header));
        List<JWK> fresh = select(wanted, FRESH_FOR);
        return fresh.isEmpty()
                ? ask().map(all -> wanted.select(all.keys()))
                        .onErrorResume(away -> former(wanted))
                        .flatMapIterable(found -> found)
                : Flux.fromIterable(fresh);
    }

    private Mono<List<JWK>> former(JWKSelector wanted) {
        List<JWK> former = select(wanted, TRUSTED_FOR);
        return former.isEmpty()
                ? Mono.error(() -> new Rejected(
                        IdentityRejection.ISSUER_UNAVAILABLE,
                        "Who vouches for you does not answer at present; try again, or sign in with your password"))
                : Mono.just(former);
    }

    private List<JWK> select(JWKSelector wanted, Duration notOlder) {
        Known all = known;
        return all != null && clock.instant().isBefore(all.at().plus(notOlder)) ? wanted.select(all.keys()) : List.of();
    }

    /** Whoever comes while it is asked, or soon after, gets the same answer, or hears that there was none. */
    private synchronized Mono<Known> ask() {
        Instant now = clock.instant();
        if (last == null || !now.isBefore(last.at().plus(PAUSE))) {
            last = new Attempt(fetch().cache(), now);
        }
        return last.outcome();
    }

    private Mono<Known> fetch() {
        return http.get(discovery())
                .map(this::keySet)
                .flatMap(http::get)
                .map(this::read)
                .doOnNext(fetched -> known = fetched)
                .doOnError(error -> LOG.warn("no keys of the issuer {}: {}", issuer, error.toString()));
    }

    /** A slash at the end of the identifier is not doubled. */
    private URI discovery() {
        return URI.create(issuer.value().replaceFirst("/$", "") + "/.well-known/openid-configuration");
    }

    /** Who says to be somebody else may be anybody. */
    private URI keySet(String metadata) {
        JsonNode said = JSON.readTree(metadata);
        if (!issuer.value().equals(said.path("issuer").asString(""))) {
            throw new IllegalArgumentException("what is said there is about another issuer");
        }
        URI address = URI.create(said.path("jwks_uri").asString(""));
        if (!Issuer.isTrustworthy(address) || (isOfHttps() && !"https".equals(address.getScheme()))) {
            throw new IllegalArgumentException("the address of its keys is no https URL");
        }
        return address;
    }

    private boolean isOfHttps() {
        return issuer.value().startsWith("https:");
    }

    private Known read(String keys) {
        try {
            return new Known(JWKSet.parse(keys).toPublicJWKSet(), clock.instant());
        } catch (ParseException malformed) {
            throw new IllegalArgumentException("no JWK set", malformed);
        }
    }

    private record Known(JWKSet keys, Instant at) {}

    private record Attempt(Mono<Known> outcome, Instant at) {}
}
