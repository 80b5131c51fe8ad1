package io.ringledger.query.identity;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.identity.ApiKeys;
import io.ringledger.api.identity.DefinedRoles;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.MemberCount;
import io.ringledger.api.identity.MemberPage;
import io.ringledger.api.identity.MemberQuery.CountMembers;
import io.ringledger.api.identity.MemberQuery.FindMember;
import io.ringledger.api.identity.MemberQuery.ListApiKeys;
import io.ringledger.api.identity.MemberQuery.ListMembers;
import io.ringledger.api.identity.MemberQuery.ListRoles;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;

/** Answers what is asked about the members, roles and keys of a company. */
final class MemberQueries {
    private static final Bson THERE = Filters.eq(MemberDocument.REMOVED, false);
    private static final int ALL = 10_000;

    private final TenantDocuments members;
    private final TenantDocuments roles;
    private final TenantDocuments keys;

    MemberQueries(MongoDatabase database, Pointers pointers) {
        this.members = new Documents(database, pointers, MembersProjection.NAME);
        this.roles = new Documents(database, pointers, RolesProjection.NAME);
        this.keys = new Documents(database, pointers, ApiKeysProjection.NAME);
    }

    @QueryHandler
    MemberView find(FindMember query, MetaData asked) {
        return members.of(asked)
                .find(query.memberId().value())
                .map(MemberDocument::read)
                .filter(member -> !member.removed())
                .map(MemberDocument::view)
                .orElseThrow(() -> new Rejected(IdentityRejection.USER_NOT_FOUND, "no such user"));
    }

    @QueryHandler
    MemberPage list(ListMembers query, MetaData asked) {
        Bson wanted = wanted(query);
        TenantDocuments.Scope scope = members.of(asked);
        long skip = (query.page() - 1L) * query.limit();
        List<MemberView> page = scope.page(wanted, MemberDocument.NAME, true, skip, query.limit()).stream()
                .map(MemberDocument::read)
                .map(MemberDocument::view)
                .toList();
        return new MemberPage(page, scope.count(wanted));
    }

    @QueryHandler
    MemberCount count(CountMembers query, MetaData asked) {
        TenantDocuments.Scope scope = members.of(asked);
        return new MemberCount(
                scope.count(THERE), scope.count(Filters.and(THERE, Filters.eq(MemberDocument.ACTIVE, true))));
    }

    @QueryHandler
    DefinedRoles list(ListRoles query, MetaData asked) {
        return new DefinedRoles(
                roles
                        .of(asked)
                        .page(Filters.eq(RolesProjection.WITHDRAWN, false), RolesProjection.KEY, true, 0, ALL)
                        .stream()
                        .map(RolesProjection::view)
                        .toList());
    }

    @QueryHandler
    ApiKeys list(ListApiKeys query, MetaData asked) {
        return new ApiKeys(
                keys
                        .of(asked)
                        .page(Filters.eq(ApiKeysProjection.REVOKED, false), ApiKeysProjection.ISSUED, false, 0, ALL)
                        .stream()
                        .map(ApiKeysProjection::view)
                        .toList());
    }

    private static Bson wanted(ListMembers query) {
        List<Bson> filters = new ArrayList<>(List.of(THERE));
        if (query.role() != null) {
            filters.add(Filters.eq(MemberDocument.ROLES, query.role().name()));
        }
        if (query.active() != null) {
            filters.add(Filters.eq(MemberDocument.ACTIVE, query.active()));
        }
        if (query.search() != null && !query.search().isBlank()) {
            String beginning = MemberDocument.lower(query.search());
            filters.add(Filters.or(
                    beginsWith(MemberDocument.NAME, beginning), beginsWith(MemberDocument.EMAIL, beginning)));
        }
        return Filters.and(filters);
    }

    private static Bson beginsWith(String field, String beginning) {
        return Filters.and(Filters.gte(field, beginning), Filters.lt(field, beginning + '\uffff'));
    }

    private static final class Documents extends TenantDocuments {
        Documents(MongoDatabase database, Pointers pointers, String projection) {
            super(database, pointers, projection);
        }
    }
}
