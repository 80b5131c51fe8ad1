package io.ringledger.query.identity;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.identity.Revocation;
import io.ringledger.events.identity.ApiKeyRevoked;
import io.ringledger.events.identity.MemberRemoved;
import io.ringledger.events.identity.MemberRightsChanged;
import io.ringledger.events.identity.PasswordChanged;
import io.ringledger.events.identity.PasswordSet;
import io.ringledger.events.identity.RefreshTokenReused;
import io.ringledger.events.identity.RoleRevised;
import io.ringledger.events.identity.RoleWithdrawn;
import io.ringledger.events.identity.SignedOut;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The newest revocation of each stream that has one: what a gateway must know to refuse tokens that look good. Of all
 * tenants, and so read by gateways alone.
 */
final class RevocationsProjection implements StreamProjection<Revocation> {
    static final String NAME = "revocations";
    static final String AT = "at";

    private static final String USER = "user";
    private static final String EXCEPT = "except";

    private final LiveFeed<Revocation> feed;

    RevocationsProjection(LiveFeed<Revocation> feed) {
        this.feed = feed;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(
                SignedOut.class,
                RefreshTokenReused.class,
                PasswordSet.class,
                PasswordChanged.class,
                MemberRightsChanged.class,
                MemberRemoved.class,
                RoleRevised.class,
                RoleWithdrawn.class,
                ApiKeyRevoked.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(AT)));
    }

    @Override
    public LiveFeed<Revocation> feed() {
        return feed;
    }

    @Override
    public Revocation apply(@Nullable Revocation before, RecordedEvent event) {
        return switch (event.payload()) {
            case SignedOut e -> new Revocation.OfSignIn(e.signInId(), millis(e.signedOutAt()));
            case RefreshTokenReused e -> new Revocation.OfSignIn(e.signInId(), millis(e.reusedAt()));
            case PasswordSet e -> new Revocation.OfUser(e.userId(), null, millis(e.setAt()));
            case PasswordChanged e -> new Revocation.OfUser(e.userId(), e.keptSignIn(), millis(e.changedAt()));
            case MemberRightsChanged e -> new Revocation.OfMember(e.userId(), e.tenantId(), millis(e.changedAt()));
            case MemberRemoved e -> new Revocation.OfMember(e.userId(), e.tenantId(), millis(e.removedAt()));
            case RoleRevised e -> new Revocation.OfRole(e.roleId(), millis(e.revisedAt()));
            case RoleWithdrawn e -> new Revocation.OfRole(e.roleId(), millis(e.withdrawnAt()));
            case ApiKeyRevoked e -> new Revocation.OfKey(e.keyId(), millis(e.revokedAt()));
            default ->
                throw new IllegalStateException(event.payload().getClass().getSimpleName() + " revokes nothing");
        };
    }

    @Override
    public Document write(Revocation revocation) {
        Document document = new Document(AT, Date.from(revocation.at()));
        return switch (revocation) {
            case Revocation.OfSignIn it -> document.append("signIn", it.signIn().value());
            case Revocation.OfUser it -> {
                document.append(USER, it.userId().value());
                yield it.except() == null
                        ? document
                        : document.append(EXCEPT, it.except().value());
            }
            case Revocation.OfMember it ->
                document.append(USER, it.userId().value())
                        .append("tenant", it.tenantId().value());
            case Revocation.OfRole it -> document.append("role", it.role().value());
            case Revocation.OfKey it -> document.append("key", it.key().value());
        };
    }

    @Override
    public Revocation read(Document document) {
        Instant at = document.getDate(AT).toInstant();
        if (document.containsKey("signIn")) {
            return new Revocation.OfSignIn(new SignInId(document.getString("signIn")), at);
        }
        if (document.containsKey("tenant")) {
            return new Revocation.OfMember(
                    new UserId(document.getString(USER)), new TenantId(document.getString("tenant")), at);
        }
        if (document.containsKey("role")) {
            return new Revocation.OfRole(new RoleId(document.getString("role")), at);
        }
        if (document.containsKey("key")) {
            return new Revocation.OfKey(new ApiKeyId(document.getString("key")), at);
        }
        String except = document.getString(EXCEPT);
        return new Revocation.OfUser(
                new UserId(document.getString(USER)), except == null ? null : new SignInId(except), at);
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
