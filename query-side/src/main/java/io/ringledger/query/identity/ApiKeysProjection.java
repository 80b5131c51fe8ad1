package io.ringledger.query.identity;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.identity.ApiKeyView;
import io.ringledger.events.identity.ApiKeyEvent;
import io.ringledger.events.identity.ApiKeyIssued;
import io.ringledger.events.identity.ApiKeyRevoked;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each key of an integration, also for those that were revoked. */
final class ApiKeysProjection implements StreamProjection<ApiKeysProjection.IssuedKey> {
    static final String NAME = "api-keys";
    static final String REVOKED = "revoked";
    static final String ISSUED = "issuedAt";

    private static final String TENANT = "tenant";
    private static final String EXPIRES = "expiresAt";

    /** A key and whether it is good no more. */
    record IssuedKey(ApiKeyView key, boolean revoked) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ApiKeyEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(TENANT, REVOKED, ISSUED, "_id")));
    }

    @Override
    public IssuedKey apply(@Nullable IssuedKey before, RecordedEvent recorded) {
        return switch ((ApiKeyEvent) recorded.payload()) {
            case ApiKeyIssued e ->
                new IssuedKey(
                        new ApiKeyView(
                                e.keyId(),
                                e.userId(),
                                e.tenantId(),
                                e.label(),
                                e.permissions(),
                                e.secretHash(),
                                e.expiresAt(),
                                e.issuedAt()),
                        false);
            case ApiKeyRevoked _ when before != null -> new IssuedKey(before.key(), true);
            case ApiKeyRevoked _ -> throw new IllegalStateException("a key without a beginning");
        };
    }

    @Override
    public Document write(IssuedKey issued) {
        ApiKeyView key = issued.key();
        Document document = new Document(TENANT, key.tenantId().value())
                .append(REVOKED, issued.revoked())
                .append("user", key.userId().value())
                .append("label", key.label())
                .append("permissions", MemberDocument.names(key.permissions()))
                .append("secretHash", key.secretHash())
                .append(ISSUED, Date.from(key.issuedAt()));
        return key.expiresAt() == null ? document : document.append(EXPIRES, Date.from(key.expiresAt()));
    }

    @Override
    public IssuedKey read(Document document) {
        return new IssuedKey(view(document), document.getBoolean(REVOKED));
    }

    static ApiKeyView view(Document document) {
        Date expires = document.getDate(EXPIRES);
        return new ApiKeyView(
                new ApiKeyId(document.getString("_id")),
                new UserId(document.getString("user")),
                new TenantId(document.getString(TENANT)),
                document.getString("label"),
                document.getList("permissions", String.class).stream()
                        .map(Permission::valueOf)
                        .collect(Collectors.toSet()),
                document.getString("secretHash"),
                expires == null ? null : expires.toInstant(),
                document.getDate(ISSUED).toInstant());
    }
}
