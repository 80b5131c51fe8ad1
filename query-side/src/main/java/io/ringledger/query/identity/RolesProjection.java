package io.ringledger.query.identity;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.identity.RoleView;
import io.ringledger.events.identity.RoleDefined;
import io.ringledger.events.identity.RoleEvent;
import io.ringledger.events.identity.RoleRevised;
import io.ringledger.events.identity.RoleWithdrawn;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each role that a company defines or defined. */
final class RolesProjection implements StreamProjection<RolesProjection.DefinedRole> {
    static final String NAME = "roles";
    static final String WITHDRAWN = "withdrawn";

    /** Name in lower case. */
    static final String KEY = "nameKey";

    private static final String TENANT = "tenant";
    private static final String DESCRIPTION = "description";

    /** A role of a company. */
    record DefinedRole(RoleView role, TenantId tenant, boolean withdrawn) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(RoleEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(TENANT, WITHDRAWN, KEY, "_id")));
    }

    @Override
    public DefinedRole apply(@Nullable DefinedRole before, RecordedEvent recorded) {
        RoleEvent event = (RoleEvent) recorded.payload();
        if (event instanceof RoleDefined e) {
            Instant at = e.definedAt().truncatedTo(ChronoUnit.MILLIS);
            RoleView role = new RoleView(e.roleId(), e.name(), e.description(), e.permissions(), at, at);
            return new DefinedRole(role, recorded.tenant(), false);
        }
        if (before == null) {
            throw new IllegalStateException("a role without a beginning");
        }
        RoleView role = before.role();
        return switch (event) {
            case RoleDefined _ -> before;
            case RoleRevised e ->
                new DefinedRole(
                        new RoleView(
                                role.roleId(),
                                role.name(),
                                e.description(),
                                e.permissions(),
                                role.definedAt(),
                                e.revisedAt().truncatedTo(ChronoUnit.MILLIS)),
                        before.tenant(),
                        false);
            case RoleWithdrawn _ -> new DefinedRole(role, before.tenant(), true);
        };
    }

    @Override
    public Document write(DefinedRole defined) {
        RoleView role = defined.role();
        Document document = new Document(TENANT, defined.tenant().value())
                .append(WITHDRAWN, defined.withdrawn())
                .append("name", role.name())
                .append(KEY, MemberDocument.lower(role.name()))
                .append("permissions", MemberDocument.names(role.permissions()))
                .append("definedAt", Date.from(role.definedAt()))
                .append("revisedAt", Date.from(role.revisedAt()));
        return role.description() == null ? document : document.append(DESCRIPTION, role.description());
    }

    @Override
    public DefinedRole read(Document document) {
        return new DefinedRole(
                view(document), new TenantId(document.getString(TENANT)), document.getBoolean(WITHDRAWN));
    }

    static RoleView view(Document document) {
        return new RoleView(
                new RoleId(document.getString("_id")),
                document.getString("name"),
                document.getString(DESCRIPTION),
                document.getList("permissions", String.class).stream()
                        .map(Permission::valueOf)
                        .collect(Collectors.toSet()),
                document.getDate("definedAt").toInstant(),
                document.getDate("revisedAt").toInstant());
    }
}
