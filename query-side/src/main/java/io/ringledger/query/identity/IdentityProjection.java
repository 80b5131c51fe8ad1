package io.ringledger.query.identity;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.identity.LoginNameTaken;
import io.ringledger.events.identity.TenantFounded;
import io.ringledger.events.identity.UserEvent;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each login name, user and tenant. A sign-in reads two of them by id. */
final class IdentityProjection implements StreamProjection<Known> {
    static final String NAME = "identity";
    static final String FIRST_TENANT = "firstTenant";

    private static final String OWNER = "owner";
    private static final String PASSWORD_HASH = "passwordHash";
    private static final String KEPT_SIGN_IN = "keptSignIn";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(LoginNameTaken.class, UserEvent.class, TenantFounded.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(FIRST_TENANT)));
    }

    @Override
    public Known apply(@Nullable Known before, RecordedEvent event) {
        return Known.after(before, event.payload());
    }

    @Override
    public Document write(Known known) {
        return switch (known) {
            case Known.Tenant tenant -> write(tenant);
            case Known.LoginName name -> new Document(OWNER, name.owner().value());
            case Known.User user -> write(user);
        };
    }

    private static Document write(Known.Tenant tenant) {
        Document document = new Document("tenantId", tenant.id().value()).append("name", tenant.name());
        return tenant.first() ? document.append(FIRST_TENANT, true) : document;
    }

    private static Document write(Known.User user) {
        Document document = new Document("userId", user.id().value())
                .append("loginName", user.loginName().value())
                .append("email", user.email().value())
                .append("name", user.name().value())
                .append("tenant", user.tenant().value());
        Known.Password password = user.password();
        if (password != null) {
            document.append(PASSWORD_HASH, password.hash().value())
                    .append("passwordSetAt", Date.from(password.setAt()));
            if (password.keptSignIn() != null) {
                document.append(KEPT_SIGN_IN, password.keptSignIn().value());
            }
        }
        return document;
    }

    @Override
    public Known read(Document document) {
        if (document.containsKey(OWNER)) {
            return new Known.LoginName(new UserId(document.getString(OWNER)));
        }
        if (document.containsKey("tenantId")) {
            return new Known.Tenant(
                    new TenantId(document.getString("tenantId")),
                    document.getString("name"),
                    document.containsKey(FIRST_TENANT));
        }
        return new Known.User(
                new UserId(document.getString("userId")),
                new LoginNameId(document.getString("loginName")),
                new PersonalText(document.getString("email")),
                new PersonalText(document.getString("name")),
                new TenantId(document.getString("tenant")),
                document.containsKey(PASSWORD_HASH) ? password(document) : null);
    }

    private static Known.Password password(Document document) {
        String kept = document.getString(KEPT_SIGN_IN);
        return new Known.Password(
                new PersonalText(document.getString(PASSWORD_HASH)),
                document.getDate("passwordSetAt").toInstant(),
                kept == null ? null : new SignInId(kept));
    }
}
