package io.ringledger.query.identity;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.identity.ApiKeyView;
import io.ringledger.api.identity.IdentityQuery.FindApiKey;
import io.ringledger.api.identity.IdentityQuery.FindFirstTenant;
import io.ringledger.api.identity.IdentityQuery.FindLogin;
import io.ringledger.api.identity.IdentityQuery.FindMemberships;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.identity.Memberships;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.projection.Pointers;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Answers what letting somebody in needs to know, before there is a tenant to ask for. */
final class IdentityQueries {
    private final MongoDatabase database;
    private final Pointers pointers;
    private final IdentityProjection documents = new IdentityProjection();

    IdentityQueries(MongoDatabase database, Pointers pointers) {
        this.database = database;
        this.pointers = pointers;
    }

    @QueryHandler
    LoginView find(FindLogin query) {
        return known(query.loginNameId().value(), Known.LoginName.class)
                .flatMap(name -> login(name.owner()))
                .orElseThrow(() -> new Rejected(IdentityRejection.INVALID_CREDENTIALS, "no such login"));
    }

    @QueryHandler
    LoginView find(FindUser query) {
        return login(query.userId()).orElseThrow(() -> new Rejected(PlatformRejection.NOT_FOUND, "no such user"));
    }

    @QueryHandler
    TenantId find(FindFirstTenant query) {
        return known(
                        collection(IdentityProjection.NAME)
                                .find(Filters.eq(IdentityProjection.FIRST_TENANT, true))
                                .first(),
                        Known.Tenant.class)
                .map(Known.Tenant::id)
                .orElseThrow(() -> new Rejected(PlatformRejection.NOT_FOUND, "no tenant yet"));
    }

    @QueryHandler
    Memberships find(FindMemberships query) {
        List<MemberView> all = collection(MembersProjection.NAME)
                .find(Filters.and(
                        Filters.eq(MemberDocument.USER, query.userId().value()),
                        Filters.eq(MemberDocument.REMOVED, false)))
                .map(MemberDocument::read)
                .map(MemberDocument::view)
                .into(new ArrayList<>());
        all.sort(Comparator.comparing(MemberView::addedAt)
                .thenComparing(member -> member.tenantId().value()));
        return new Memberships(all, names(all.stream().map(MemberView::tenantId).toList()));
    }

    @QueryHandler
    ApiKeyView find(FindApiKey query) {
        return Optional.ofNullable(collection(ApiKeysProjection.NAME)
                        .find(Filters.eq(query.keyId().value()))
                        .first())
                .filter(found -> !found.getBoolean(ApiKeysProjection.REVOKED))
                .map(ApiKeysProjection::view)
                .orElseThrow(() -> new Rejected(IdentityRejection.API_KEY_NOT_FOUND, "no such key"));
    }

    private Map<TenantId, String> names(Collection<TenantId> tenants) {
        return collection(IdentityProjection.NAME)
                .find(Filters.in("_id", tenants.stream().map(TenantId::value).toList()))
                .map(documents::read)
                .into(new ArrayList<>())
                .stream()
                .flatMap(found -> found instanceof Known.Tenant tenant ? Stream.of(tenant) : Stream.of())
                .collect(Collectors.toMap(Known.Tenant::id, Known.Tenant::name));
    }

    private Optional<LoginView> login(UserId id) {
        return known(id.value(), Known.User.class)
                .flatMap(user -> Optional.ofNullable(user.password())
                        .map(password -> new LoginView(
                                user.id(),
                                user.loginName(),
                                user.email(),
                                user.name(),
                                user.tenant(),
                                password.hash(),
                                password.setAt(),
                                password.keptSignIn())));
    }

    private <K extends Known> Optional<K> known(String id, Class<K> kind) {
        return known(collection(IdentityProjection.NAME).find(Filters.eq(id)).first(), kind);
    }

    private <K extends Known> Optional<K> known(@Nullable Document found, Class<K> kind) {
        return Optional.ofNullable(found)
                .map(documents::read)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private MongoCollection<Document> collection(String projection) {
        return database.getCollection(pointers.collection(projection));
    }
}
