package io.ringledger.gateway.http;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.Claim;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/** What is known of a request while it runs: its id, when it began, who calls. */
public final class RequestContext {
    /** Header that names a request, from and to the client. */
    public static final String REQUEST_ID = "X-Request-ID";

    /** Who acts before it is known who it is. */
    public static final String NOBODY = "anonymous";

    private static final String ATTRIBUTE = RequestContext.class.getName();
    private static final Pattern ID_FORM = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

    private final String requestId;
    private final long began;
    private volatile @Nullable Caller caller;
    private volatile @Nullable Whom refused;
    private volatile @Nullable Claim claim;

    private RequestContext(String requestId) {
        this.requestId = requestId;
        this.began = System.nanoTime();
    }

    /** Begins the context of a request; an id that a log line could not bear is replaced. */
    static RequestContext begin(ServerWebExchange exchange) {
        String requestId = Optional.ofNullable(
                        exchange.getRequest().getHeaders().getFirst(REQUEST_ID))
                .filter(given -> ID_FORM.matcher(given).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        RequestContext context = new RequestContext(requestId);
        exchange.getAttributes().put(ATTRIBUTE, context);
        return context;
    }

    /** The context of a running request. */
    public static RequestContext of(ServerWebExchange exchange) {
        return Objects.requireNonNull(exchange.getAttribute(ATTRIBUTE));
    }

    public String requestId() {
        return requestId;
    }

    long elapsedMillis() {
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** Who calls; empty before it is known, and where nobody needs to. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    void identify(Caller verified) {
        caller = verified;
    }

    /** Whose token it was that we made and that does not hold, or not for this; empty where nobody can know. */
    Optional<Whom> refused() {
        return Optional.ofNullable(refused);
    }

    void refuse(TenantId tenant, UserId user) {
        refused = new Whom(tenant, user);
    }

    /** Somebody of whom it is known who they are, whether they may or not. */
    record Whom(TenantId tenantId, UserId userId) {
        static Whom of(Caller caller) {
            return new Whom(caller.tenantId(), caller.userId());
        }
    }

    /** What is sent from now on is a part of a request that may be repeated. */
    public void doUnder(Claim made) {
        claim = made;
    }

    /**
     * The caller of a protected operation.
     *
     * @throws Rejected UNAUTHORIZED where nobody was identified
     */
    public Caller requireCaller() {
        Caller known = caller;
        if (known == null) {
            throw new Rejected(PlatformRejection.UNAUTHORIZED, "A valid access token is needed");
        }
        return known;
    }

    /** Tenant, actor and cause of what a protected operation sends. */
    public Cause cause(ServerWebExchange exchange) {
        return cause(Whom.of(requireCaller()), exchange);
    }

    Cause cause(Whom known, ServerWebExchange exchange) {
        return new Cause(
                known.tenantId(),
                known.userId().value(),
                action(exchange),
                requestId,
                claim,
                IfMatch.of(exchange.getRequest()));
    }

    /** Cause of what somebody does who is not known yet, and so belongs to no tenant. */
    public Cause causeOfNobody(ServerWebExchange exchange) {
        return causeOf(NOBODY, exchange);
    }

    /** Cause of what somebody without a token sends, who belongs to no tenant yet. */
    public Cause causeOf(String actor, ServerWebExchange exchange) {
        return new Cause(null, actor, action(exchange), requestId);
    }

    /** Method and route, never the path itself: it may hold an id or a number. */
    static String action(ServerWebExchange exchange) {
        return exchange.getRequest().getMethod().name() + ' ' + route(exchange);
    }

    private static String route(ServerWebExchange exchange) {
        return exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof PathPattern pattern
                ? pattern.getPatternString()
                : "-";
    }
}
