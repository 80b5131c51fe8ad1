package io.ringledger.query.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.identity.IdentityQuery.ListRevocations;
import io.ringledger.api.identity.Revocation;
import io.ringledger.events.identity.ApiKeyRevoked;
import io.ringledger.events.identity.MemberRemoved;
import io.ringledger.events.identity.PasswordChanged;
import io.ringledger.events.identity.RefreshTokenReused;
import io.ringledger.events.identity.RoleWithdrawn;
import io.ringledger.events.identity.SignedOut;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RevocationQueriesTest {
    private static final TenantId ACME = new TenantId("acme");
    private static final UserId JANE = UserId.of(1);
    private static final SignInId HERE = SignInId.of(7);
    private static final SignInId ELSEWHERE = SignInId.of(8);
    private static final MemberId MEMBER = new MemberId("member_" + "a".repeat(32));
    private static final RoleId ROLE = new RoleId("role_" + "a".repeat(32));
    private static final ApiKeyId KEY = ApiKeyId.of(9);
    private static final Instant LONG_AGO = Log.BEGINNING;
    private static final Instant NOW = LONG_AGO.plusSeconds(7200);

    private final Log log = new Log();

    @Test
    void listsWhatWasRevokedSinceWithoutAScan() {
        log.append(ELSEWHERE.value(), new SignedOut(ELSEWHERE, JANE, LONG_AGO), ACME);
        log.append(HERE.value(), new RefreshTokenReused(HERE, JANE, 0, 1, NOW), ACME);
        log.append(
                JANE.value(),
                new PasswordChanged(JANE, new SubjectId("user_1"), new PersonalText("hash"), HERE, NOW),
                ACME);
        log.append(MEMBER.value(), new MemberRemoved(MEMBER, JANE, ACME, NOW), ACME);
        log.append(ROLE.value(), new RoleWithdrawn(ROLE, NOW), ACME);
        log.append(KEY.value(), new ApiKeyRevoked(KEY, NOW), ACME);
        MongoDatabase database = MongoTest.database();
        var queries =
                new RevocationQueries(database, Built.of(database, new RevocationsProjection(LiveFeed.none()), log));
        queries.list(new ListRevocations(NOW));
        long scans = MongoTest.statistics().collectionScans();
        assertThat(queries.list(new ListRevocations(NOW.minusSeconds(60))).revocations())
                .containsExactlyInAnyOrder(
                        new Revocation.OfSignIn(HERE, NOW),
                        new Revocation.OfUser(JANE, HERE, NOW),
                        new Revocation.OfMember(JANE, ACME, NOW),
                        new Revocation.OfRole(ROLE, NOW),
                        new Revocation.OfKey(KEY, NOW));
        assertThat(MongoTest.statistics().collectionScans()).isEqualTo(scans);
    }
}
