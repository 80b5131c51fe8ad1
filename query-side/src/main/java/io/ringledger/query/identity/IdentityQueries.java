package io.ringledger.query.identity;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.identity.IdentityQuery.FindFirstTenant;
import io.ringledger.api.identity.IdentityQuery.FindLogin;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.projection.Pointers;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Answers what signing in needs to know. */
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
        return known(Filters.eq(query.loginNameId().value()), Known.LoginName.class)
                .flatMap(name -> login(name.owner()))
                .orElseThrow(() -> new Rejected(IdentityRejection.INVALID_CREDENTIALS, "no such login"));
    }

    @QueryHandler
    LoginView find(FindUser query) {
        return login(query.userId()).orElseThrow(() -> new Rejected(PlatformRejection.NOT_FOUND, "no such user"));
    }

    @QueryHandler
    TenantId find(FindFirstTenant query) {
        return known(Filters.eq(IdentityProjection.FIRST_TENANT, true), Known.Tenant.class)
                .map(Known.Tenant::id)
                .orElseThrow(() -> new Rejected(PlatformRejection.NOT_FOUND, "no tenant yet"));
    }

    private Optional<LoginView> login(UserId id) {
        return known(Filters.eq(id.value()), Known.User.class)
                .flatMap(user -> Optional.ofNullable(user.passwordHash())
                        .map(hash -> new LoginView(
                                user.id(), user.email(), user.name(), user.tenant(), user.roles(), hash)));
    }

    private <K extends Known> Optional<K> known(Bson filter, Class<K> kind) {
        Document found = database.getCollection(pointers.collection(IdentityProjection.NAME))
                .find(filter)
                .first();
        return Optional.ofNullable(found)
                .map(documents::read)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
