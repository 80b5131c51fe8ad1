package io.ringledger.query.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.identity.IdentityQuery.FindMemberships;
import io.ringledger.api.identity.MemberPage;
import io.ringledger.api.identity.MemberQuery.CountMembers;
import io.ringledger.api.identity.MemberQuery.FindMember;
import io.ringledger.api.identity.MemberQuery.ListMembers;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.MemberAdded;
import io.ringledger.events.identity.MemberRemoved;
import io.ringledger.events.identity.MemberRenamed;
import io.ringledger.events.identity.MemberRightsChanged;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Built;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberQueriesTest {
    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");
    private static final MetaData AT_ACME = MetaData.with(MetadataKeys.TENANT_ID, "acme");

    private final Log log = new Log();
    private final MongoDatabase database = MongoTest.database();

    @BeforeEach
    void fill() {
        add(1, ACME, "Zoe", Role.OWNER);
        add(2, ACME, "anna", Role.AGENT);
        add(3, ACME, "Bob", Role.AGENT);
        add(4, ACME, "Gone", Role.AGENT);
        add(1, GLOBEX, "Z", Role.AGENT);
        log.append(id(4, ACME).value(), new MemberRemoved(id(4, ACME), UserId.of(4), ACME, Log.BEGINNING), ACME);
        log.append(
                id(3, ACME).value(),
                new MemberRightsChanged(
                        id(3, ACME), UserId.of(3), ACME, Rights.of(Set.of(Role.ANALYST)), false, Log.BEGINNING),
                ACME);
        log.append(
                id(3, ACME).value(),
                new MemberRenamed(id(3, ACME), UserId.of(3), subject(3), new PersonalText("Robert"), Log.BEGINNING),
                ACME);
    }

    private MemberQueries queries() {
        return new MemberQueries(database, Built.of(database, new MembersProjection(), log));
    }

    @Test
    void listsByNameAndCounts() {
        MemberQueries queries = queries();
        MemberPage all = list(queries, null, null, null);
        assertThat(names(all)).containsExactly("anna", "Robert", "Zoe");
        assertThat(all.total()).isEqualTo(3);
        assertThat(queries.count(new CountMembers(), AT_ACME).all()).isEqualTo(3);
        assertThat(queries.count(new CountMembers(), AT_ACME).active()).isEqualTo(2);
    }

    @Test
    void filtersByBeginningRoleAndWhetherActive() {
        MemberQueries queries = queries();
        assertThat(names(list(queries, "ROB", null, null))).containsExactly("Robert");
        assertThat(names(list(queries, "user2@", null, null))).containsExactly("anna");
        assertThat(names(list(queries, null, Role.AGENT, null))).containsExactly("anna");
        assertThat(names(list(queries, null, null, false))).containsExactly("Robert");
        assertThat(names(list(queries, "gone", null, null))).isEmpty();
    }

    @Test
    void oneCompanyDoesNotSeeTheOther() {
        MemberQueries queries = queries();
        assertThat(queries.find(new FindMember(id(1, ACME)), AT_ACME).name()).isEqualTo(new PersonalText("Zoe"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> queries.find(new FindMember(id(1, GLOBEX)), AT_ACME));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> queries.find(new FindMember(id(4, ACME)), AT_ACME));
    }

    @Test
    void theCompaniesOfAUserAreFoundWithoutAScan() {
        var queries = new IdentityQueries(database, Built.of(database, new MembersProjection(), log));
        queries.find(new FindMemberships(UserId.of(1)));
        long scans = MongoTest.statistics().collectionScans();
        assertThat(queries.find(new FindMemberships(UserId.of(1))).all())
                .extracting(MemberView::tenantId)
                .containsExactlyInAnyOrder(ACME, GLOBEX);
        assertThat(queries.find(new FindMemberships(UserId.of(4))).all()).isEmpty();
        assertThat(MongoTest.statistics().collectionScans()).isEqualTo(scans);
    }

    private static MemberPage list(
            MemberQueries queries, @Nullable String search, @Nullable Role role, @Nullable Boolean active) {
        return queries.list(new ListMembers(search, role, active, 1, 50), AT_ACME);
    }

    private static List<String> names(MemberPage page) {
        return page.members().stream().map(member -> member.name().value()).toList();
    }

    private void add(long user, TenantId tenant, String name, Role role) {
        MemberId id = id(user, tenant);
        log.append(
                id.value(),
                new MemberAdded(
                        id,
                        UserId.of(user),
                        subject(user),
                        tenant,
                        new PersonalText("user" + user + "@example.org"),
                        new PersonalText(name),
                        Rights.of(Set.of(role)),
                        Log.BEGINNING),
                tenant);
    }

    private static SubjectId subject(long user) {
        return new SubjectId("user_" + user);
    }

    private static MemberId id(long user, TenantId tenant) {
        return new MemberId("member_" + (tenant.equals(ACME) ? "a" : "b").repeat(31) + user);
    }
}
